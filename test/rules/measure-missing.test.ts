import rule from "../../src/rules/measure-missing";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 mesure-n": "0" } },
    { words: { "T6 mesure-n": "néant" } },
    { words: { "T6 mesure-n5": "" }, years: { end: "2027" } },
    { words: { "T6 mesure-n3": "sans objet" } },
    { words: { "T10 mesure-n": "" }, years: { start: "2027", followUp: "2030", end: "2032" } },
  ],
  reject: [
    [
      "an empty measure",
      { words: { "T6 mesure-n": "" } },
      [{ field: "mesure-n", objective: 1, indicator: 1, block: "A1" }],
    ],
    ["filler", { words: { "T6 mesure-n3": "-" } }, [{ field: "mesure-n3", text: "-" }]],
    ["a unit left alone", { words: { "T6 mesure-n3": "… %" } }, [{ field: "mesure-n3", text: "… %" }]],
    [
      "an unknown year’s",
      { words: { "T6 mesure-n5": "" }, years: { start: "?", followUp: "?", end: "?" } },
      [{ field: "mesure-n5" }],
    ],
    ["a commitment’s", { words: { "T10 mesure-n": "" } }, [{ field: "mesure-n", block: "E1", table: "T10" }]],
  ],
});
