import rule from "../../src/rules/year-not-set";
import { reword } from "../helpers/change";
import { testRule, type Example, type Expected } from "../helpers/testRule";

testRule(rule, {
  accept: [{ years: { start: "2021-2022", followUp: "2024-2025", end: "2026-2027" } }],
  reject: [
    [
      "headers as the guide prints them, once a table",
      { years: null },
      [
        { table: "T6", block: "A1" },
        { table: "T10", block: "E1" },
      ],
    ],
    ...(["Mesure début", "Mesure début (T0)", "T0", "Mesure initiale", "Situation de départ"] as const).map(
      (header): [string, Example, Expected] => [
        `« ${header} »`,
        { changes: [reword("Mesure début (2020)", header)] },
        [{ table: "T6", block: "A1", text: header }],
      ],
    ),
    [
      "one header without a year: the others tell it",
      {
        changes: [
          reword("Mesure début (2020)", "Mesure début"),
          reword("Mesure suivi 2 (2023)", "Mesure suivi (2023-2024)"),
        ],
      },
      [
        {
          table: "T6",
          fixes: [
            expect.objectContaining({
              safety: "safe",
              edits: [expect.objectContaining({ text: "Mesure début (2020-2021)" })],
            }) as never,
          ],
        },
      ],
    ],
    [
      "« Mesure », the reference year of an engagement",
      { changes: [reword("Mesure à 2020", "Mesure")] },
      [{ table: "T10", block: "E1", text: "Mesure" }],
    ],
  ],
});
