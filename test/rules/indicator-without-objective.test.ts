import rule from "../../src/rules/indicator-without-objective";
import { reword } from "../helpers/change";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 indicateur": "" } },
    { words: { "T6 objectif": "Objectif opérationnel 1" } },
    { name: "a column renamed", changes: [reword("Objectifs", "Constats")] },
  ],
  reject: [
    [
      "an indicator alone",
      { words: { "T6 objectif": "" } },
      [{ criterion: 1, block: "A1", table: "T6", objective: 1, indicator: null, severity: "warning" }],
    ],
    ["an indicator behind filler", { words: { "T10 objectif": "…" } }, [{ block: "E1", table: "T10", objective: 1 }]],
  ],
});
