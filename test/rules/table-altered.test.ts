import rule from "../../src/rules/table-altered";
import { column, replaceAll, reword } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const pieces = [
  { kind: "criterion" as const, criterion: 1 },
  { kind: "action" as const, criterion: 1, number: 1 },
  { kind: "commitment" as const, criterion: 1, number: 1 },
];

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
        { criterion: 1, block: "A1", table: "T7", severity: "warning" },
        { criterion: 1, block: "E1", table: "T11", severity: "warning" },
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
      [{ block: null, table: "T4" }],
    ],
  ],
});
