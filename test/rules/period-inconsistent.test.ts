import rule from "../../src/rules/period-inconsistent";
import { testRule } from "../helpers/testRule";

const times = (duree: string, calendrier = "Une réunion par trimestre.") =>
  ({ words: { "T5 duree": duree, "T7 calendrier": calendrier } }) as const;

const what = (text: string) => expect.objectContaining({ what: text }) as never;

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
    times("Année scolaire 2020-2021 et suivantes", "De septembre 2020 à juin 2025"),
    times("5 ans", "Réunion tous les 2 ans en 2012 et 2019"),
    times("Cinq ans", "2020 : étude. 2022-2023 : ouverture du bureau. 2025 : bilan."),
    times("5 ans", "2020 : étude\n2021–2022 : ouverture\n2025 : bilan"),
    times("5 ans", "Diagnostic en 2020, puis bilan en 2025"),
    times("5 ans", "Bilans en 2021, 2022 et 2024 ; 2012-2013 : première idée."),
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
    [
      "a period against the schedule",
      times("2020-2025", "De septembre 2021 à juin 2022"),
      [
        {
          block: "A1",
          parts: what(
            "La durée («\u00a02020-2025\u00a0») et le calendrier («\u00a02021 à juin 2022\u00a0») ne disent pas les mêmes années.",
          ),
        },
      ],
    ],
    [
      "a length against a schedule in steps, all of which is quoted",
      times("Deux ans", "2020 : étude ; 2022-2023 : ouverture ; 2025 : bilan"),
      [
        {
          block: "A1",
          parts: what(
            "La durée («\u00a0Deux ans\u00a0») ne s’accorde pas avec le calendrier («\u00a02020, 2022-2023, 2025\u00a0»).",
          ),
        },
      ],
    ],
    [
      "steps long before the measures, which the finding quotes",
      times("Deux ans", "2012 : étude. 2014 : bilan."),
      [
        {
          table: "T7",
          field: "calendrier",
          text: "2012 : étude. 2014 : bilan.",
          parts: what("Les mesures sont de 2020 à 2025, hors de la période écrite («\u00a02012, 2014\u00a0»)."),
        },
      ],
    ],
    [
      "a commitment that was over before its measure",
      { words: { "T10 duree": "2016-2018" } },
      [{ block: "E1", table: "T10", field: "duree" }],
    ],
  ],
});
