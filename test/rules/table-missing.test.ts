import rule from "../../src/rules/table-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  reject: [
    [
      "a criterion without its transversality",
      {
        pieces: [
          ...(["T1", "T2", "T4"] as const).map((code) => ({
            kind: "table" as const,
            code,
            criterion: 1,
            number: null,
          })),
          { kind: "action", criterion: 1, number: 1 },
        ],
      },
      [{ table: "T3", block: null }],
    ],
    [
      "an action without its implementation",
      {
        pieces: [
          { kind: "criterion", criterion: 1 },
          ...(["T5", "T6", "T8"] as const).map((code) => ({ kind: "table" as const, code, criterion: 1, number: 1 })),
        ],
      },
      [{ table: "T7", block: "A1" }],
    ],
  ],
});
