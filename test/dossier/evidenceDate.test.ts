import { impossibleDay } from "../../src/dossier";

test.each(["31/13/2025", "30/02/2026", "0/1/2026", "29.02.2025", "32-01-2026"])("%s is in no calendar", (day) => {
  expect(impossibleDay(`Compte rendu du ${day}.`)).toBe(day);
});

test.each(["12/03/2026", "29/02/2024", "mars 2026", "2025-2026", "12/03/26", "31/12/2025 et 1/1/2026", "1/2/3", ""])(
  "« %s » is no impossible day",
  (words) => {
    expect(impossibleDay(words)).toBeNull();
  },
);
