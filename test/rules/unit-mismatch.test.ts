import rule from "../../src/rules/unit-mismatch";
import { testRule, type Words } from "../helpers/testRule";

const measures = (start: string, followUp: string, end: string, indicator?: string): { words: Words } => ({
  words: {
    "T6 mesure-n": start,
    "T6 mesure-n3": followUp,
    "T6 mesure-n5": end,
    ...(indicator ? { "T6 indicateur": indicator } : {}),
  },
});

testRule(rule, {
  accept: [
    measures("0", "12 %", "néant"),
    measures("6 (75 %)", "18 (95 %)", "100 %"),
    measures("12/45", "30 %", "41 %"),
    measures("12/45", "15", "20"),
    measures("18 k€", "23 750 €", "26 100 euros"),
    measures("78", "84 %", "88", "Taux de réussite (en %)"),
    measures("71 % (acad. : 65)", "75 %", "80 %"),
    measures("12 jours", "15", "20 jours"),
    measures("10", "x2", "25"),
    measures("12 %", "en cours", "plusieurs"),
    measures("12 %", "", "15 %"),
  ],
  reject: [
    [
      "a rate among sums, on the odd one",
      measures("18 400 €", "12 %", "26 100 €"),
      [{ severity: "warning", table: "T6", field: "mesure-n3", text: "12 %", objective: 1, indicator: 1 }],
    ],
    ["the first when the others agree", measures("12", "40 %", "45 %"), [{ field: "mesure-n", text: "12" }]],
    ["the later of two", measures("12", "40 %", "-"), [{ field: "mesure-n3" }]],
    ["days and weeks", measures("12 jours", "3 semaines", "20 jours"), [{ field: "mesure-n3", text: "3 semaines" }]],
    ["three units, once", measures("12 h", "3 ETP", "40 %"), [{ field: "mesure-n5" }]],
  ],
});
