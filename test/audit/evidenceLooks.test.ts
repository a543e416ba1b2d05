import {
  carryOver,
  contentPrintOf,
  findExcess,
  initialsOf,
  looksByPiece,
  lookWords,
  mergeAudits,
  readAudit,
  setEvidenceLook,
  wasOpened,
  withdraw,
  writeAudit,
  type EvidenceFinding,
} from "../../src/audit";
import { at, diallo, martin, wholeAudit, withDiallo } from "../helpers/audits";
import { smallDossier } from "./sheets";

const later = "2026-11-30T10:00:00.000Z";
const look = (finding: EvidenceFinding | null) => ({ piece: "C3-A1-2", finding, day: "2026-11-24" });
const start = wholeAudit(withDiallo)(smallDossier);
const seen = setEvidenceLook(start, martin, look("confirms"), at);
const wordsIn = (record: typeof seen) => (looksByPiece(record).get("C3-A1-2") ?? []).map(lookWords);

test("each auditor says what she found, with her initials and the day, and another's word stays hers", () => {
  const both = setEvidenceLook(seen, diallo, look("not-found"), at);
  expect(wordsIn(both)).toEqual(["vue, confirme (AM, 24/11/2026)", "non trouvée (BD, 24/11/2026)"].reverse());
  expect(wasOpened(looksByPiece(both).get("C3-A1-2")!)).toBe(true);
  expect(wasOpened(looksByPiece(setEvidenceLook(both, martin, look(null), later)).get("C3-A1-2")!)).toBe(false);
});

test("what is taken back stays so, whatever an older copy says", () => {
  const back = setEvidenceLook(seen, martin, look(null), later);
  expect(wordsIn(mergeAudits(back, seen).record)).toEqual([]);
  expect(wordsIn(mergeAudits(seen, back).record)).toEqual([]);
});

test("it is kept in the part, which without any is as before, and leaves with its import", () => {
  expect(readAudit([writeAudit(seen)])).toEqual(seen);
  expect(writeAudit(start)).not.toContain("<seen");
  expect(withdraw(seen, { before: start, after: seen })).toEqual(start);
});

test("it is bounded and signed with the rest", () => {
  const many = Array.from({ length: 2001 }, (_, rank) => ({ ...seen.evidenceLooks[0]!, piece: String(rank) }));
  expect(findExcess({ ...seen, evidenceLooks: many })).toBe("too-many");
  expect(findExcess({ ...seen, evidenceLooks: [{ ...many[0]!, piece: "x".repeat(501) }] })).toBe("text-too-long");
  expect(contentPrintOf(seen)).not.toBe(contentPrintOf(start));
});

test("a piece opened for a former version was not opened for the new one", () => {
  expect(carryOver(seen, smallDossier, later).record.evidenceLooks).toEqual([]);
});

test.each([
  ["A. Martin", "AM"],
  ["Anne-Sophie LEFEBVRE", "ASL"],
  ["Émile d’Arc", "ÉD"],
  ["", ""],
])("the initials of « %s » are « %s »", (name, initials) => expect(initialsOf(name)).toBe(initials));
