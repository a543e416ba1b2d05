import rule from "../../src/rules/measure-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 mesure-n": "0" } },
    { words: { "T6 mesure-n": "néant" } },
    { words: { "T6 mesure-n5": "" }, years: { end: "2027" } },
  ],
  reject: [
    [
      "an empty measure",
      { words: { "T6 mesure-n": "" } },
      [{ field: "mesure-n", objective: 1, indicator: 1, block: "A1" }],
    ],
    ["filler", { words: { "T6 mesure-n3": "-" } }, [{ field: "mesure-n3", text: "-" }]],
    ["a commitment’s", { words: { "T10 mesure-n": "" } }, [{ field: "mesure-n", block: "E1", table: "T10" }]],
  ],
});
