import rule from "../../src/rules/engagement-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  reject: [
    [
      "a criterion with an action only",
      {
        pieces: [
          { kind: "criterion", criterion: 1 },
          { kind: "action", criterion: 1, number: 1 },
        ],
      },
      [{ criterion: 1, severity: "warning" }],
    ],
  ],
});
