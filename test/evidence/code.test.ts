import { codeOf, rankOf, writeCode, formatLike } from "../../src/evidence/code";

test("a key of the recommended form has a criterion, a block and a rank", () => {
  expect(codeOf("C7-A1-3")).toEqual({ criterion: 7, block: "A1", rank: 3 });
  expect(codeOf("C7-E12-10")).toEqual({ criterion: 7, block: "E12", rank: 10 });
  expect(["12", "C7-A1", "C7-B1-3", "XC7-A1-3", "C7-A1-3BIS"].map(codeOf)).toEqual([null, null, null, null, null]);
  expect(writeCode({ criterion: 7, block: "A1", rank: 3 })).toBe("C7-A1-03");
});

test("plain numbers and letters have a rank, Roman figures are no letters", () => {
  expect(["1", "12", "A", "B", "J", "W"].map(rankOf)).toEqual([1, 12, 1, 2, 9, 21]);
  expect(["I", "V", "X", "3BIS", "C1-A1-1", ""].map(rankOf)).toEqual([0, 0, 0, 0, 0, 0]);
});

test.each([
  [8, "07", "08"],
  [12, "07", "12"],
  [100, "07", "100"],
  [8, "7", "8"],
  [8, "0", "8"],
  [4, "III", "IV"],
  [39, "vii", "XXXIX"],
  [40, "VII", "40"],
  [3, "B", "C"],
  [30, "B", "30"],
])("%d after « %s » is written « %s »", (number, before, expected) => {
  expect(formatLike(number, before)).toBe(expected);
});
