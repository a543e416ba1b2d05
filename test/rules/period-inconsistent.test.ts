import rule from "../../src/rules/period-inconsistent";
import { testRule } from "../helpers/testRule";

const times = (duree: string, calendrier = "Une réunion par trimestre.") =>
  ({ words: { "T5 duree": duree, "T7 calendrier": calendrier } }) as const;

testRule(rule, {
  accept: [
    times("5 ans (2020-2025)"),
    times("De 2020 à 2024", "De septembre 2020 à juin 2025, bilan chaque été."),
    times("3 ans (2020/2023)"),
    times("5 ans (2020-2024)"),
    times("3 ans renouvelables", "De septembre 2020 à juin 2026"),
    times("De 3 à 5 ans", "2018-2026"),
    times("18 mois", "De septembre 2020 à février 2022"),
    times("Année scolaire 2020-2021", "Rentrée 2020"),
    times("2020-2021 puis 2023-2024", "2019-2026"),
    times("5 ans", "Réunion tous les 2 ans en 2012 et 2019"),
    { name: "a commitment measured before it begins", words: { "T10 duree": "3 ans (2026-2029)" } },
  ],
  reject: [
    [
      "a period long before the measures",
      times("2 ans (2014-2016)"),
      [{ criterion: 1, block: "A1", table: "T5", field: "duree", severity: "warning" }],
    ],
    ["a period after the measures", times("De septembre 2027 à juin 2030"), [{ block: "A1" }]],
    ["a length against its own years", times("2 ans (2020-2025)"), [{ block: "A1" }]],
    ["a length against the schedule", times("deux ans", "De septembre 2020 à juin 2025"), [{ block: "A1" }]],
    ["a period against the schedule", times("2020-2025", "De septembre 2021 à juin 2022"), [{ block: "A1" }]],
    [
      "a commitment that was over before its measure",
      { words: { "T10 duree": "2016-2018" } },
      [{ block: "E1", table: "T10", field: "duree" }],
    ],
  ],
});
