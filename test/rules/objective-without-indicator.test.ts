import rule from "../../src/rules/objective-without-indicator";
import { reword } from "../helpers/change";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 indicateur": "", "T6 objectif": "", "T6 mesure-n": "", "T6 mesure-n3": "", "T6 mesure-n5": "" } },
    { words: { "T6 objectif": "" } },
    { name: "a column renamed", changes: [reword("Indicateurs", "Constats")] },
  ],
  reject: [
    [
      "an objective alone",
      { words: { "T6 indicateur": "", "T6 mesure-n": "", "T6 mesure-n3": "", "T6 mesure-n5": "" } },
      [{ criterion: 1, block: "A1", table: "T6", objective: 1, indicator: null, severity: "warning" }],
    ],
    [
      "an objective with measures of nothing",
      { words: { "T10 indicateur": "" } },
      [{ block: "E1", table: "T10", objective: 1 }],
    ],
  ],
});
