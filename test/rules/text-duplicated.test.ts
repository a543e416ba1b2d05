import rule from "../../src/rules/text-duplicated";
import { testRule } from "../helpers/testRule";

const long =
  "Le bureau des entreprises recense les partenaires, prépare les conventions, suit les périodes de formation et rend compte de chaque visite.";
const pieces = [
  { kind: "criterion" as const, criterion: 1 },
  { kind: "action" as const, criterion: 1, number: 1 },
  { kind: "action" as const, criterion: 1, number: 2 },
];

testRule(rule, {
  accept: [
    { name: "a short text", pieces, words: { "T7 lieux": "Ateliers du lycée." } },
    { name: "the same text twice in one block", words: { "T5 description": long, "T8 conclusion": long } },
  ],
  reject: [
    [
      "an action copied from another",
      { pieces, words: { "T5 description": long } },
      [{ criterion: 1, block: "A2", table: "T5", field: "description", severity: "warning" }],
    ],
    [
      "a text copied with other spaces and apostrophes",
      {
        words: {
          "T5 description": `${long} C’est l’usage.`,
          "T1 etat-des-lieux": `${long.replace(/ /g, "\u00a0")} C'est l'usage.`,
        },
      },
      [{ criterion: 1, block: "A1", table: "T5", field: "description" }],
    ],
  ],
});
