import rule from "../../src/rules/year-not-set";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ years: { start: "2021-2022", followUp: "2024-2025", end: "2026-2027" } }],
  reject: [
    [
      "headers as the guide prints them, once a table",
      { years: null },
      [
        { table: "T6", block: "A1" },
        { table: "T10", block: "E1" },
      ],
    ],
  ],
});
