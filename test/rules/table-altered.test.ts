import rule from "../../src/rules/table-altered";
import { column, replaceAll, reword } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const pieces = [
  { kind: "criterion" as const, criterion: 1 },
  { kind: "action" as const, criterion: 1, number: 1 },
  { kind: "commitment" as const, criterion: 1, number: 1 },
];

/** The sentence that says what was not found; no-break spaces read as spaces. */
const what = (pattern: RegExp) =>
  expect.objectContaining({
    what: expect.stringMatching(new RegExp(pattern.source.replace(/ /g, "[ \u00a0]"))) as string,
  }) as never;

testRule(rule, {
  accept: [
    { name: "a variant of a header", pieces, changes: [reword("Axes de progrès", "AXES D’AMÉLIORATION")] },
    { name: "a measure named by its year", pieces, changes: [replaceAll(/^Mesure fin.*/, "Rentrée 2025")] },
    { name: "a column more", pieces, changes: [column("Lieux", "Preuves")] },
  ],
  reject: [
    [
      "a column renamed",
      { pieces, changes: [reword("Lieux", "Remarques")] },
      [
        {
          criterion: 1,
          block: "A1",
          table: "T7",
          severity: "warning",
          parts: what(
            /^Colonne non trouvée : « Lieux ». Ses cases n’ont pas été vérifiées. Non reconnu : « Remarques »./,
          ),
        },
        { criterion: 1, block: "E1", table: "T11", severity: "warning", parts: what(/« Lieux »/) },
      ],
    ],
    [
      "two columns in one",
      {
        pieces,
        changes: [reword("Axes de progrès", "Axes de progrès et conclusion"), reword("Conclusion", "Remarques")],
      },
      [{ block: "A1", table: "T8", parts: what(/^Colonne non trouvée : « Conclusion »/) }],
    ],
    [
      "a measure's header renamed: its year is not to be asked for with an N",
      { pieces, changes: [replaceAll(/^Mesure fin.*/, "Bilan")] },
      [{ block: "A1", table: "T6", parts: what(/^Colonne non trouvée : « Mesure fin »\./) }],
    ],
    [
      "a line of the transversality renamed",
      { pieces, changes: [replaceAll(/^Axe du contrat d.*tripartite$/, "Autre lien")] },
      [
        {
          table: "T3",
          parts: what(/^Ligne non trouvée : « Axe du contrat d’objectifs tripartite ». Sa case n’a pas été vérifiée\./),
        },
      ],
    ],
    [
      "a label renamed",
      { pieces, changes: [reword("Action pérenne", "Suite donnée")] },
      [{ block: "A1", table: "T5" }],
    ],
    [
      "a column of the team renamed",
      { pieces, changes: [reword("Fonction", "Divers")] },
      [{ block: null, table: "T4", parts: what(/^Colonne non trouvée : « Fonction »/) }],
    ],
  ],
});
