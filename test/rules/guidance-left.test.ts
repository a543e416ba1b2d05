import rule from "../../src/rules/guidance-left";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { words: { "T7 moyens": "QUOI : deux imprimantes 3D et 36 heures" } },
    { words: { "T6 objectif": "Objectif opérationnel 1 : réduire l’absentéisme" } },
    { words: { "T5 perenne": "OUI ou NON" } },
  ],
  reject: [
    [
      "an instruction left whole, curly or straight",
      { words: { "T5 denomination": "Choisir un titre représentatif de l’action" } },
      [{ table: "T5", field: "denomination", text: "Choisir un titre représentatif de l’action" }],
    ],
    ["a short one alone", { words: { "T7 lieux": "OÙ" } }, [{ table: "T7", field: "lieux" }]],
    ["a numbered line", { words: { "T6 objectif": "Objectif opérationnel 2" } }, [{ field: "objectif", objective: 1 }]],
    [
      "a sentence of the guide inside an answer",
      { words: { "T8 axes-progres": "La mise à jour. Lister les difficultés ou les points de vigilance à améliorer" } },
      [{ table: "T8", field: "axes-progres" }],
    ],
  ],
});
