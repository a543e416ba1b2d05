import rule from "../../src/rules/measure-not-due";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 mesure-n5": "à venir" } },
    { words: { "T6 mesure-n5": "sans objet (section fermée)" }, years: { end: "2027" } },
    { words: { "T6 mesure-n5": "12 prévus" }, years: { end: "2027" } },
  ],
  reject: [
    [
      "an empty measure to come",
      { words: { "T6 mesure-n5": "" }, years: { end: "2027" } },
      [{ field: "mesure-n5", severity: "info" }],
    ],
    [
      "an end reckoned from the follow-up, where no other header has a year",
      { words: { "T6 mesure-n5": "" }, years: { start: "N", followUp: "2025", end: "N+5" } },
      [{ field: "mesure-n5", text: null }],
    ],
    [
      "« à venir »",
      { words: { "T6 mesure-n5": "À venir" }, years: { end: "2027" } },
      [{ field: "mesure-n5", text: "À venir" }],
    ],
    [
      "a commitment’s, in a year to come",
      { words: { "T6 mesure-n5": "20", "T10 mesure-n": "" }, years: { start: "2027", followUp: "2030", end: "2032" } },
      [{ block: "E1", field: "mesure-n" }],
    ],
  ],
});
