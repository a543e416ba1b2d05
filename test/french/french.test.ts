import { capitalise, count, enumerate, inQuotes, listed, longDay, longMonth, number, shortDay } from "../../src/french";

test("zero and one are singular, thousands are parted by thin spaces", () => {
  expect([0, 1, 2, 1234].map((n) => count(n, "erreur"))).toEqual([
    "0\u00a0erreur",
    "1\u00a0erreur",
    "2\u00a0erreurs",
    "1\u202f234\u00a0erreurs",
  ]);
  expect(count(2, "tableau officiel", "tableaux officiels")).toBe("2\u00a0tableaux officiels");
  expect(number.format(1234567)).toBe("1\u202f234\u202f567");
});

test("« et » stands before the last of a list, alone or after its noun", () => {
  expect([[], [1], [1, 3], [1, 3, 8]].map(enumerate)).toEqual(["", "1", "1 et 3", "1, 3 et 8"]);
  expect([[2], [1, 3]].map((numbers) => listed(numbers, "critère"))).toEqual([
    "critère\u00a02",
    "critères\u00a01 et 3",
  ]);
});

test("a day is written at length or in figures, the first of a month as « 1er »", () => {
  expect(["2026-11-01", "2026-11-24", "2026"].map(longDay)).toEqual(["1er novembre 2026", "24 novembre 2026", "2026"]);
  expect(shortDay("2026-11-01")).toBe("01/11/2026");
  expect(longMonth("2026-01")).toBe("janvier 2026");
});

test("words are quoted and capitalised", () => {
  expect(inQuotes("Lieux")).toBe("«\u00a0Lieux\u00a0»");
  expect(inQuotes("le «\u00a0Projet Voltaire\u00a0» et « Pix »")).toBe("«\u00a0le “Projet Voltaire” et “Pix”\u00a0»");
  expect(["écart", "", "Écart"].map(capitalise)).toEqual(["Écart", "", "Écart"]);
});
