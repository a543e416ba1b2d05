import { headerYear, isYearLeft } from "../../src/dossier";

describe("the year of a measure's header", () => {
  test.each([
    ["2021", 2021],
    ["Mesure début (2021)", 2021],
    ["Mesure début\n2021", 2021],
    ["2021-2022", 2021],
    ["2021–2022", 2021],
    ["2021/2022", 2021],
    ["2021-22", 2021],
    ["21/22", 2021],
    ["21-22", 2021],
    ["rentrée 2021", 2021],
    ["Rentrée 21", 2021],
    ["R2021", 2021],
    ["R 21", 2021],
    ["année scolaire 2021-2022", 2021],
    ["N = 2021", 2021],
    ["(N) 2021", 2021],
    ["N (2021)", 2021],
    ["N+3 : 2024", 2024],
    ["Mesure suivi 2 (N+3) 2024", 2024],
    ["Mesure au 01/09/2021", 2021],
  ])("%j names %d, and no longer waits for it", (text, year) => {
    expect(headerYear(text)).toBe(year);
    expect(isYearLeft(text)).toBe(false);
  });

  test.each([
    "Mesure début (N) (remplacer N par une année)",
    "Mesure suivi 2 (N+3)",
    "Mesure fin (N + 5)",
    "mesure fin (n+5)",
    "Mesure début (n)",
    "Mesure à N (remplacer N par l'année de référence)",
    "N",
  ])("%j still waits for its year", (text) => {
    expect(headerYear(text)).toBeNull();
    expect(isYearLeft(text)).toBe(true);
  });

  test.each(["Mesure initiale", "Mesure n° 1", "12-24", "20215", "Situation de départ", "Mesure N° 2"])(
    "%j names none, and waits for none",
    (text) => {
      expect(headerYear(text)).toBeNull();
      expect(isYearLeft(text)).toBe(false);
    },
  );
});
