import rule from "../../src/rules/type-mismatch";
import { testRule, type Words } from "../helpers/testRule";

const measured = (
  indicator: string,
  ...[start, followUp, end]: readonly [string, string, string]
): { words: Words } => ({
  words: { "T6 indicateur": indicator, "T6 mesure-n": start, "T6 mesure-n3": followUp, "T6 mesure-n5": end },
});

testRule(rule, {
  accept: [
    measured("Nombre d’élèves", "12", "15", "néant"),
    measured("Nombre d’élèves", "40 % (12/30)", "50 % (15/30)", "60 % (18/30)"),
    // The units differ: told by that rule alone.
    measured("Nombre d’élèves", "12", "15 %", "20 %"),
    measured("Taux de réussite", "78 %", "84", "88 %"),
    measured("Taux de réussite", "12/45", "15/45", "20 sur 45"),
    measured("Taux de réussite", "0,78", "0,84", "1"),
    measured("Taux de pression dans la section euro", "1", "2", "2"),
    measured("Taux de réussite (en %)", "78", "84", "88"),
    measured("% de filles", "12", "15", "20"),
    measured("Taux de réussite", "néant", "0", "à venir"),
    measured("Nombre et taux de mobilités", "12 %", "15 %", "20 %"),
    measured("Taux de réussite", "bon", "meilleur", "excellent"),
  ],
  reject: [
    [
      "a count in per cent at every date",
      measured("Nombre d’élèves", "12 %", "15 %", "20 %"),
      [{ severity: "warning", table: "T6", field: "mesure-n", objective: 1, indicator: 1, text: "12 %" }],
    ],
    ["« Nb »", measured("Nb d’élèves", "12 %", "15 %", ""), [{ field: "mesure-n" }]],
    ["a rate in whole numbers", measured("Taux de réussite", "78", "84", "88"), [{ field: "mesure-n" }]],
    ["a share too", measured("Part des filles", "12", "15", "20"), [{ field: "mesure-n" }]],
    [
      "a commitment’s only measure",
      { words: { "T10 indicateur": "Pourcentage de filles", "T10 mesure-n": "12" } },
      [{ block: "E1", table: "T10", field: "mesure-n" }],
    ],
  ],
});
