import rule from "../../src/rules/measure-not-due";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ words: { "T6 mesure-n5": "à venir" } }],
  reject: [
    [
      "an empty measure to come",
      { words: { "T6 mesure-n5": "" }, years: { end: "2027" } },
      [{ field: "mesure-n5", severity: "info" }],
    ],
    [
      "« à venir »",
      { words: { "T6 mesure-n5": "À venir" }, years: { end: "2027" } },
      [{ field: "mesure-n5", text: "À venir" }],
    ],
  ],
});
