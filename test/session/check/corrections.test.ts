import type { Finding, Fix } from "../../../src/checker";
import type { Place } from "../../../src/document";
import { safeFixes } from "../../../src/session";
import { finding } from "../../taskpane/sampleSession";

const place = (paragraph: number, start: number, end: number): Place => ({
  paragraph,
  text: "Lister les difficultés",
  start,
  end,
  textWithDeletions: null,
});
const erase = (at: Place, safety: Fix["safety"] = "safe"): Fix => ({
  label: "Effacer",
  safety,
  edits: [{ kind: "replaceText", at, text: "" }],
});
const told = (...fixes: readonly Fix[]): Finding => finding({ fixes });

describe("the corrections that may be made together", () => {
  test("are the safe ones, the first of each finding", () => {
    const findings = [
      told(erase(place(1, 0, 6)), erase(place(2, 0, 6))),
      told(erase(place(3, 0, 6), "check-after")),
      told(),
    ];
    expect(safeFixes(findings)).toEqual([{ finding: findings[0], fix: findings[0]!.fixes[0] }]);
  });

  test("never write over one another: the later one waits for the next check", () => {
    const findings = [told(erase(place(1, 0, 6))), told(erase(place(1, 3, 9))), told(erase(place(1, 6, 9)))];
    expect(safeFixes(findings).map(({ finding: one }) => findings.indexOf(one))).toEqual([0, 2]);
  });
});
