import rule from "../../src/rules/required-empty";
import { firstRows } from "../helpers/change";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [{ words: { "T8 conclusion": "0" } }, { words: { "T7 lieux": "CDI" } }],
  reject: [
    [
      "an empty goal",
      { words: { "T2 objectif-general": "" } },
      [{ table: "T2", field: "objectif-general", block: null, text: null }],
    ],
    ["filler", { words: { "T7 lieux": "…" } }, [{ table: "T7", field: "lieux", block: "A1", text: "…" }]],
    [
      "« à compléter »",
      { words: { "T11 calendrier": "à compléter" } },
      [{ table: "T11", field: "calendrier", block: "E1" }],
    ],
    [
      "a coordonnateur without anything, once",
      { words: { "T4 coordonnateur 0": "", "T4 coordonnateur 1": "", "T4 coordonnateur 2": "" } },
      [{ table: "T4", field: "coordonnateur" }],
    ],
    [
      "an objective without added value",
      { words: { "T6 plus-value": "" } },
      [{ table: "T6", field: "plus-value", block: "A1" }],
    ],
    [
      "tables without any line of answers, each once",
      { changes: [firstRows("Lieux", 1), firstRows("Points forts", 1)] },
      [
        { table: "T7", field: "moyens", block: "A1", text: null },
        { table: "T8", field: "points-forts", block: "A1", text: null },
        { table: "T11", field: "moyens", block: "E1", text: null },
      ],
    ],
    [
      "a table of objectives that nobody filled, once",
      {
        words: {
          "T6 objectif": "",
          "T6 indicateur": "",
          "T6 mesure-n": "",
          "T6 mesure-n3": "",
          "T6 mesure-n5": "",
          "T6 plus-value": "",
        },
      },
      [{ table: "T6", field: "objectif", objective: null, indicator: null }],
    ],
  ],
});
