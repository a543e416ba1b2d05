import rule from "../../src/rules/measure-unexplained";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T6 mesure-n3": "sans objet (section ouverte en 2024)" } },
    { words: { "T6 mesure-n3": "En cours : l’enquête est close en décembre" } },
    { words: { "T6 mesure-n3": "En cours : 12 sur 30" } },
    { words: { "T6 mesure-n5": "à venir" }, years: { end: "2027" } },
    { words: { "T6 mesure-n5": "NC" }, years: { end: "2027" } },
    { words: { "T6 indicateur": "Lisibilité des parcours", "T6 mesure-n3": "carte en cours de dessin" } },
  ],
  reject: [
    [
      "« en cours » for a year that has come",
      { words: { "T6 mesure-n3": "En cours" } },
      [{ block: "A1", table: "T6", field: "mesure-n3", objective: 1, indicator: 1, severity: "warning" }],
    ],
    ["« à venir »", { words: { "T6 mesure-n5": "À venir" } }, [{ field: "mesure-n5", text: "À venir" }]],
    [
      "« NC » and « sans objet », one finding a measure",
      { words: { "T6 mesure-n": "NC", "T6 mesure-n3": "sans objet" } },
      [{ field: "mesure-n" }, { field: "mesure-n3" }],
    ],
    ["a commitment’s", { words: { "T10 mesure-n": "prévu" } }, [{ block: "E1", table: "T10", field: "mesure-n" }]],
  ],
});
