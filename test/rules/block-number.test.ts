import rule from "../../src/rules/block-number";
import { replaceAll } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const action = (number: number, criterion = 1) => ({ kind: "action" as const, criterion, number });
const commitment = (number: number) => ({ kind: "commitment" as const, criterion: 1, number });
const criterion = { kind: "criterion" as const, criterion: 1 };

testRule(rule, {
  accept: [
    { pieces: [criterion, action(1), action(2), commitment(1), commitment(2)] },
    {
      name: "a title without a number",
      pieces: [criterion, action(2)],
      changes: [replaceAll(/^CRITÈRE\s1\s: ACTION\s2$/, "ACTION")],
    },
    {
      name: "a title that names its block by two figures",
      pieces: [criterion, action(1), action(2)],
      changes: [replaceAll(/^CRITÈRE\s1\s: ACTION\s(\d)$/, "Action 1.$1")],
    },
  ],
  reject: [
    [
      "the team's title with the number of another criterion",
      { changes: [replaceAll(/^ÉQUIPE CRITÈRE\s1$/, "ÉQUIPE CRITÈRE 5")] },
      [{ criterion: 1, block: null, table: "T4", text: "ÉQUIPE CRITÈRE 5" }],
    ],
    ["a number left out", { pieces: [criterion, action(1), action(3)] }, [{ criterion: 1, block: "A2", table: null }]],
    ["a number told twice", { pieces: [criterion, commitment(1), commitment(1)] }, [{ block: "E2" }]],
    [
      "the number of another criterion",
      { pieces: [criterion, action(1, 2), { kind: "criterion", criterion: 2 }] },
      [{ criterion: 1, block: "A1", severity: "warning" }],
    ],
  ],
});
