import rule from "../../src/rules/rate-out-of-range";
import { testRule, type Words } from "../helpers/testRule";

const measured = (indicator: string, end: string): { words: Words } => ({
  words: { "T6 indicateur": indicator, "T6 mesure-n": "10 %", "T6 mesure-n3": "20 %", "T6 mesure-n5": end },
});

testRule(rule, {
  accept: [
    measured("Taux de réussite", "100 %"),
    measured("Taux de réussite", "0 %"),
    measured("Taux de pression dans la section euro", "180 %"),
    measured("Taux d’occupation des plateaux techniques (annexe C2-A1-01)", "112 %"),
    measured("Taux de transformation de l’offre de formation", "-2 %"),
    measured("Évolution des effectifs", "120 %"),
    measured("Taux de réussite", "88 % (acad. : 140 %)"),
    measured("Nombre d’élèves", "120 %"),
    measured("Nombre et taux de mobilités", "120 (80 %)"),
  ],
  reject: [
    [
      "above a hundred",
      measured("Taux de réussite au baccalauréat professionnel", "184 %"),
      [{ severity: "warning", field: "mesure-n5", text: "184 %", objective: 1, indicator: 1 }],
    ],
    ["below nought", measured("Pourcentage d’élèves en progression", "-3 %"), [{ field: "mesure-n5" }]],
    ["the end of a range", measured("Part des filles", "90 à 110 %"), [{ field: "mesure-n5" }]],
    ["more than there are", measured("Taux d’insertion", "48 sur 45"), [{ field: "mesure-n5" }]],
    ["a unit told once, in the name", measured("Taux de réussite (en %)", "184"), [{ field: "mesure-n5" }]],
    ["the rate of « nombre et taux »", measured("Nombre et taux de mobilités", "12 (120 %)"), [{ field: "mesure-n5" }]],
    [
      "one finding a measure",
      {
        words: {
          "T6 indicateur": "Taux de réussite",
          "T6 mesure-n": "110 %",
          "T6 mesure-n3": "120 %",
          "T6 mesure-n5": "90 %",
        },
      },
      [{ field: "mesure-n" }, { field: "mesure-n3" }],
    ],
  ],
});
