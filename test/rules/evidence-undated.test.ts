import rule from "../../src/rules/evidence-undated";
import { listing } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const list = (...rows: readonly string[][]) => listing("Liste des annexes", ["N°", "Intitulé", "Date"], ...rows);

/** It is told where the list is, not in the dossier at large. */
const inBordereau = expect.objectContaining({ where: "Bordereau" }) as never;

testRule(rule, {
  accept: [
    {
      changes: [list(["1", "A", "12/03/2024"], ["2", "B", "2023-2024"], ["3", "C", "mars 2025"], ["4", "D", "1.2.24"])],
    },
    { name: "the title dates it", changes: [list(["1", "A", "2024"], ["2", "Compte rendu du 12/03/2024", ""])] },
  ],
  reject: [
    [
      "nothing, or words that are no date",
      { changes: [list(["1", "A", "2024"], ["2", "B", ""], ["3", "C", "-"], ["4", "D", "à compléter"])] },
      [
        { text: "2\u00a0– B", parts: inBordereau },
        { text: "3\u00a0– C", parts: inBordereau },
        { text: "4\u00a0– D", parts: inBordereau },
      ],
    ],
    [
      "a list without dates, once",
      { changes: [listing("Liste des annexes", ["N°", "Intitulé"], ["1", "A"], ["2", "B"])] },
      [{ criterion: null, text: null, parts: inBordereau }],
    ],
  ],
});
