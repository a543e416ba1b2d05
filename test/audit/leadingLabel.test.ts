import { defaultPolicy } from "../../src/audit";
import { leadingLabel } from "../../src/audit/sheets/leadingLabel";

const value = (kind: "verdict" | "gravity", text: string, labels = {}) =>
  leadingLabel(kind, text, { ...defaultPolicy, labels })?.value ?? null;

test.each([
  ["min", "minor"],
  ["MAJ.", "major"],
  ["mineur, à revoir", "minor"],
  ["majeur", "major"],
])("the short gravity « %s » is %s", (text, gravity) => {
  expect(value("gravity", text)).toBe(gravity);
});

test.each([
  ["C", "compliant"],
  ["NC", "non-compliant"],
  ["NV : absent", "unverified"],
  ["SO", "not-applicable"],
  ["certains", null],
])("the short verdict « %s » is %s", (text, verdict) => {
  expect(value("verdict", text)).toBe(verdict);
});

test("a label without a word, as a document may hold one, leads nothing", () => {
  expect(value("verdict", "à voir", { "verdict.compliant": "–" })).toBeNull();
});

test("the longest label wins: « non conforme » is no « conforme »", () => {
  expect(leadingLabel("verdict", "Non conforme : aucune mesure", defaultPolicy)).toEqual({
    value: "non-compliant",
    rest: "aucune mesure",
  });
});
