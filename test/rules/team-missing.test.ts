import rule from "../../src/rules/team-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ words: { "T4 membres 1": "", "T4 membres 2": "" } }],
  reject: [
    [
      "a team without member",
      { words: { "T4 membres 0": "", "T4 membres 1": "", "T4 membres 2": "" } },
      [{ field: "membres", table: "T4", severity: "warning" }],
    ],
  ],
});
