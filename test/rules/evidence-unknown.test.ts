import rule from "../../src/rules/evidence-unknown";
import { column, listing } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const header = ["N°", "Intitulé", "Date"];
const list = listing("Bordereau des preuves", header, ["C1-A1-01", "Listes", "2024"], ["12", "Bilan", "2025"]);

testRule(rule, {
  accept: [
    { name: "no list of evidence", words: { "T8 conclusion": "Voir annexe 99." } },
    { name: "what the list holds", words: { "T8 conclusion": "Voir annexe n° 12." }, changes: [list] },
    { name: "roman numbers", words: { "T8 conclusion": "Voir annexe XII." }, changes: [list] },
  ],
  reject: [
    [
      "a number that the list lacks",
      { words: { "T8 conclusion": "Voir PJ 4." }, changes: [list] },
      [{ criterion: 1, block: "A1", table: "T8", field: "conclusion", text: "PJ 4" }],
    ],
    [
      "the same number twice in a block, once",
      { words: { "T8 conclusion": "Voir PJ 4.", "T7 lieux": "Atelier (PJ 4)" }, changes: [list] },
      [{ table: "T7" }],
    ],
    [
      "part of a range",
      { words: { "T8 conclusion": "Voir annexes 11 à 13." }, changes: [list] },
      [
        {
          text: "annexes 11 à 13",
          parts: expect.objectContaining({ what: expect.stringContaining("(11, 13)") as string }) as never,
        },
      ],
    ],
    [
      "a bare number in a column of evidence",
      { changes: [list, column("Indicateurs", "Preuves", "7")] },
      [
        { block: "A1", table: "T6", text: "7" },
        { block: "E1", table: "T10", text: "7" },
      ],
    ],
  ],
});
