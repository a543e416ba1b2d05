import rule from "../../src/rules/progress-without-engagement";
import { testRule } from "../helpers/testRule";

const pieces = [
  { kind: "criterion" as const, criterion: 1 },
  { kind: "action" as const, criterion: 1, number: 1 },
];

testRule(rule, {
  accept: [{ name: "no axes de progrès", pieces, words: { "T8 axes-progres": "" } }],
  reject: [
    [
      "axes de progrès and no commitment",
      { pieces },
      [{ criterion: 1, block: null, table: null, field: null, severity: "info" }],
    ],
  ],
});
