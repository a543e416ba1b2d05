import { exclusionWords } from "../../src/audit";

describe("why an avis is excluded, in the tool’s own words", () => {
  test.each([
    [{ kind: "major-open", expectations: ["C3.1"] }, "écart majeur (C3.1)"],
    [{ kind: "major-open", expectations: ["C3.1", "C4.2"] }, "écarts majeurs (C3.1, C4.2)"],
    [{ kind: "five-minors", expectations: ["C1.1", "C1.2"] }, "cinq écarts mineurs ou plus (C1.1, C1.2)"],
  ] as const)("%o", (reason, words) => expect(exclusionWords(reason)).toBe(words));
});
