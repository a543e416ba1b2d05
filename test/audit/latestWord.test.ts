import fc from "fast-check";
import {
  emptyAudit,
  instantIn,
  mergeAudits,
  readAudit,
  setComment,
  setVerdict,
  withdraw,
  writeAudit,
  type AuditRecord,
} from "../../src/audit";
import { martin } from "../helpers/audits";

/** Anything that a clock may show: the right time, hours off, a dead battery, another century, nothing. */
const clock = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((minute) => Date.UTC(2026, 10, 30, 9, minute)),
  fc.constantFrom(0, Date.UTC(1999, 0), Date.UTC(2031, 2), Date.UTC(2099, 11), Date.UTC(9999, 10), NaN, Infinity, -1),
);
const copies = 3;
const copy = fc.nat({ max: copies - 1 });
const step = fc.oneof(
  fc.record({ kind: fc.constant("say" as const), copy, on: fc.constantFrom("C4.1", "C4.2", "comment"), clock }),
  fc.record({ kind: fc.constant("merge" as const), copy, other: copy }),
  fc.record({ kind: fc.constant("reload" as const), copy }),
);

/** The word of each thing in a record. */
function wordOn(record: AuditRecord, on: string): string {
  const [own] = record.assessments;
  return on === "comment"
    ? (own?.criteria[0]?.comment ?? "")
    : (own?.expectations.find(({ expectation }) => expectation === on)?.reason ?? "");
}

function say(record: AuditRecord, on: string, word: string, now: number): AuditRecord {
  const at = instantIn(record, now);
  const entry = { expectation: on, verdict: "unverified", gravity: null, reason: word } as const;
  return on === "comment" ? setComment(record, martin, 4, word, at) : setVerdict(record, martin, entry, at);
}

test("no sequence of says, merges, reloads and clocks loses the latest word of a person", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const records = Array.from({ length: copies }, () => emptyAudit("2026-01"));
      /** By word: those of the same thing that she knew when she said it, and so replaced. */
      const replaced = new Map<string, ReadonlySet<string>>();
      const known = Array.from({ length: copies }, () => new Set<string>());
      steps.forEach((one, rank) => {
        const mine = records[one.copy]!;
        if (one.kind === "say") {
          const word = `${one.on} ${rank}`;
          replaced.set(word, new Set([...known[one.copy]!].filter((other) => other.startsWith(`${one.on} `))));
          records[one.copy] = say(mine, one.on, word, one.clock);
          known[one.copy]!.add(word);
          // Said here and now: it is what the copy holds, whatever else is in it.
          expect(wordOn(records[one.copy]!, one.on)).toBe(word);
        } else if (one.kind === "merge") {
          records[one.copy] = mergeAudits(mine, records[one.other]!).record;
          known[one.other]!.forEach((word) => known[one.copy]!.add(word));
        } else records[one.copy] = readAudit([writeAudit(mine)])!;
        // Of all the words that reached the copy, the one it holds is none that she replaced knowingly.
        for (const on of ["C4.1", "C4.2", "comment"]) {
          const reached = [...known[one.copy]!].filter((word) => word.startsWith(`${on} `));
          const latest = reached.filter((word) => !reached.some((other) => replaced.get(other)!.has(word)));
          if (reached.length > 0) expect(latest).toContain(wordOn(records[one.copy]!, on));
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("an import that is taken back leaves what was there before it and what was said since, whatever the clocks", () => {
  const words = fc.array(fc.tuple(fc.constantFrom("C4.1", "C4.2", "comment"), clock), { maxLength: 5 });
  fc.assert(
    fc.property(words, words, words, (mine, theirs, since) => {
      const build = (start: AuditRecord, entries: typeof mine, by: string): AuditRecord =>
        entries.reduce((record, [on, now], rank) => say(record, on, `${by}${rank}`, now), start);
      const before = build(emptyAudit("2026-01"), mine, "mine");
      const after = mergeAudits(before, build(emptyAudit("2026-01"), theirs, "theirs")).record;
      const now = build(after, since, "since");
      const left = withdraw(now, { before, after });
      for (const on of ["C4.1", "C4.2", "comment"]) {
        const isSince = since.some(([said]) => said === on);
        expect(wordOn(left, on)).toBe(wordOn(isSince ? now : before, on));
      }
      if (mine.length + since.length === 0) expect(left).toEqual(before);
    }),
  );
});

test("instants that cannot be are brought back in their order, the same at each reading", () => {
  const later = (year: number) => `${year}-11-20T09:00:00.000Z`;
  const entry = { verdict: "compliant", gravity: null, reason: "" } as const;
  const written = [2026, 9999, 2150].reduce(
    (record, year, rank) => setVerdict(record, martin, { ...entry, expectation: `C4.${rank + 1}` }, later(year)),
    emptyAudit("2026-01"),
  );
  const read = readAudit([writeAudit(written)])!;
  expect(read.assessments[0]!.expectations.map(({ at }) => at)).toEqual([
    "2026-11-20T09:00:00.000Z",
    "2026-11-20T09:00:00.002Z",
    "2026-11-20T09:00:00.001Z",
  ]);
  expect(readAudit([writeAudit(written)])).toEqual(read);
});
