import type { Finding, Fix } from "../../../src/checker";
import type { Place } from "../../../src/document";
import { currentEdition } from "../../../src/guide";
import type { DocumentEdit, DocumentHost } from "../../../src/host";
import { safeFixes } from "../../../src/session";
import { applyFixes } from "../../../src/session/check/corrections";
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

test("years are written from the year N that a person gives, with what follows them", async () => {
  const written: DocumentEdit[] = [];
  const write = (edits: readonly DocumentEdit[]) => {
    written.push(...edits);
    return Promise.resolve({ id: "r1" });
  };
  const at = place(1, 0, 6);
  const years: Fix = {
    label: "Écrire les années",
    safety: "check-after",
    edits: [
      { kind: "writeYear", at, offset: 0, after: "" },
      { kind: "writeYear", at, offset: 3, after: "\u00a0:" },
      { kind: "writeYear", at, offset: 5, after: "" },
    ],
  };
  const chosen = [{ finding: told(years), fix: years, startYear: 2024 }];
  await applyFixes({ write } as unknown as DocumentHost, chosen, currentEdition, () => undefined);
  expect(written).toEqual(["2024", "2027\u00a0:", "2029"].map((text) => ({ kind: "replaceText", at, text })));
});
