import rule from "../../src/rules/year-gap";
import { testRule } from "../helpers/testRule";

testRule(rule, {
  accept: [
    { years: { start: "2021-2022", followUp: "2024-25", end: "rentrée 2026" } },
    // What still waits for its year is another rule's.
    { years: { start: "2021", followUp: "N+3", end: "N+5" } },
    { years: null },
  ],
  reject: [
    [
      "a follow-up after two years",
      { years: { start: "2021", followUp: "2023", end: "2026" } },
      [{ severity: "warning", block: "A1", table: "T6", field: "mesure-n3" }],
    ],
    [
      "an end after four years",
      { years: { start: "2021-2022", followUp: "2024-2025", end: "2025-2026" } },
      [{ block: "A1", field: "mesure-n5" }],
    ],
    [
      "an end that does not follow from the follow-up, where the beginning has no year",
      { years: { start: "N", followUp: "2023", end: "2026" } },
      [{ table: "T6", field: "mesure-n5" }],
    ],
    ["both, once", { years: { start: "2022", followUp: "2024", end: "2026" } }, [{ table: "T6", field: "mesure-n3" }]],
  ],
});
