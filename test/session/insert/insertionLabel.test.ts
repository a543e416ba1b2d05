import type { InsertRequest } from "../../../src/session";
import { pieceLabel } from "../../../src/session/insert/insertionLabel";
import type { TemplatePart } from "../../../src/tables";

type Case = readonly [readonly TemplatePart[], InsertRequest];

const actions = (criteria: readonly number[]): Case => [
  criteria.map((criterion) => ({ kind: "action", criterion, number: 3 })),
  { kind: "action", criteria },
];
const table = (code: "T1" | "T7" | "T11", number: number | null): Case => [
  [{ kind: "table", code, criterion: 2, number }],
  { kind: "table", criteria: [2], table: code },
];

test.each<[string, Case]>([
  ["Critère 4 : action 3", actions([4])],
  ["Critères 1 et 2 : action suivante", actions([2, 1])],
  ["Critères 1 à 8 : action suivante", actions([8, 7, 6, 5, 4, 3, 2, 1])],
  ["Critères 1 à 3, 5 et 7 : action suivante", actions([1, 2, 3, 5, 7])],
  ["Critère 2 : état des lieux", table("T1", null)],
  ["Critère 2, action 1 : mise en œuvre", table("T7", 1)],
  ["Critère 2, engagement 2 : mise en œuvre", table("T11", 2)],
])("%s", (label, [pieces, request]) => {
  expect(pieceLabel(pieces, request).replace(/\u00a0/g, " ")).toBe(label);
});
