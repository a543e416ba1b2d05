import {
  divergences,
  emptyAudit,
  mergeAudits,
  noteText,
  readAudit,
  renamePerson,
  resolveDivergence,
  setComment,
  setPolicy,
  setVerdict,
  sign,
  signatureStates,
  writeAudit,
  writeScores,
  readScores,
  type AuditRecord,
  type ExpectationEntry,
} from "../../src/audit";
import { diallo, martin, say, withDiallo } from "../helpers/audits";

const later = "2026-11-25T12:00:00.000Z";
const day = "2026-11-24";
const verdict = { expectation: "C1.1", verdict: "compliant", gravity: null, reason: "" } as const;
const start = renamePerson(
  emptyAudit("2026-01"),
  martin,
  { name: "A. Martin", position: "IEN" },
  "2026-11-24T12:00:00.000Z",
);
const said = say("C1.1", { verdict: "compliant" })(start);
const signed = sign(said, martin, day, "2026-11-24T13:00:00.000Z");

const stateIn = (record: AuditRecord) => signatureStates(record).get("martin");
const theirs = (entry: Partial<ExpectationEntry>) => say("C1.1", entry, diallo)(withDiallo(start));

describe("a signature", () => {
  test("holds as long as the audit is what was signed, through the document and a colleague's own signature", () => {
    expect(stateIn(signed)).toBe("valid");
    expect(stateIn(readAudit([writeAudit(signed)])!)).toBe("valid");
    const both = sign(mergeAudits(said, theirs({ verdict: "compliant" })).record, martin, day, later);
    expect(stateIn(sign(both, diallo, day, later))).toBe("valid");
    const exported = readScores(writeScores(signed));
    expect(typeof exported !== "string" && stateIn(exported.record)).toBe("valid");
  });

  test.each<[string, (record: AuditRecord) => AuditRecord]>([
    ["a verdict of her own", (record) => setVerdict(record, martin, { ...verdict, verdict: "unverified" }, later)],
    ["a reason", (record) => setVerdict(record, martin, { ...verdict, reason: "Vu." }, later)],
    ["a comment", (record) => setComment(record, martin, 1, "Vu.", later)],
    ["a colleague's word, imported", (record) => mergeAudits(record, theirs({ verdict: "unverified" })).record],
    ["the rule that weighs it", (record) => setPolicy(record, { ...record.policy, fiveMinorsMakeMajor: true }, later)],
  ])("is to be renewed after a change of %s", (_what, change) => {
    expect(stateIn(change(signed))).toBe("outdated");
    expect(stateIn(sign(change(signed), martin, day, later))).toBe("valid");
  });

  test("is to be renewed after a consensus", () => {
    const both = mergeAudits(said, theirs({ verdict: "unverified" })).record;
    const again = sign(both, martin, day, later);
    const settled = resolveDivergence(again, divergences(again)[0]!, "martin", { by: "A. Martin", day }, later);
    expect([stateIn(again), stateIn(settled)]).toEqual(["valid", "outdated"]);
  });

  test("holds again once what changed is as it was", () => {
    const changed = setVerdict(signed, martin, { ...verdict, verdict: "unverified" }, later);
    expect(stateIn(setVerdict(changed, martin, verdict, later))).toBe("valid");
  });

  test("holds again once the first word on a criterion is taken back, whose text stays noted", () => {
    const slipped = setVerdict(
      noteText(signed, martin, 8, "the school’s text", later),
      martin,
      { ...verdict, expectation: "C8.1" },
      later,
    );
    expect(stateIn(slipped)).toBe("outdated");
    const takenBack = { expectation: "C8.1", verdict: null, gravity: null, reason: "" };
    expect(stateIn(setVerdict(slipped, martin, takenBack, later))).toBe("valid");
  });

  test("of a record that does not hold what was signed is bound to nothing; none is none", () => {
    expect(stateIn({ ...signed, signatures: [] })).toBe("unbound");
    expect(stateIn(sign(signed, martin, null, later))).toBe("none");
  });
});
