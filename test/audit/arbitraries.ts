import fc from "fast-check";
import {
  emptyAudit,
  mergeAudits,
  evidenceFindings,
  outcomes,
  valuesOf,
  type Assessment,
  type AssessorKind,
  type AuditRecord,
  type RecordNotes,
} from "../../src/audit";

/** Any text that XML 1.0 can hold (2.2, Char). */
const text = fc
  .string({ unit: "binary", maxLength: 12 })
  .map((value) => value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));

/** Few instants, so that two copies often say something at once. */
const instant = fc.integer({ min: 0, max: 3 }).map((second) => `2026-11-24T12:00:0${second}.000Z`);
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);
const spokenAt = fc.oneof(fc.constant(""), instant);

const expectation = fc.record({
  expectation: fc.constantFrom("C1.1", "C1.2", "C4.7", "C9.1"),
  verdict: maybe(valuesOf("verdict")),
  gravity: maybe(valuesOf("gravity")),
  reason: text,
  at: instant,
});

const criterion = fc.record({
  criterion: fc.constantFrom(1, 4, 12),
  effectiveness: maybe(valuesOf("effectiveness")),
  effectivenessAt: spokenAt,
  comment: text,
  commentAt: spokenAt,
  fingerprint: maybe(["", "A1;T5,duree=abc", "A1;T5,duree=def\nE1;T9,denomination=x"]),
  fingerprintAt: spokenAt,
});

const observation = fc.record({
  id: fc.constantFrom("o1", "o2", "o3"),
  criterion: fc.constantFrom(1, 4),
  kind: fc.constantFrom(...valuesOf("observation")),
  text,
  basis: fc.constantFrom(...valuesOf("basis")),
  evidence: text,
  anchor: fc.option(fc.record({ quote: text, where: text }), { nil: null }),
  isDeleted: fc.boolean(),
  at: instant,
});

/** One person by id, however the name is written: two people under one id are not two versions of one. */
const names: Readonly<Record<string, readonly string[]>> = {
  a1: ["Anne Leroy", "LEROY Anne", ""],
  b2: ["Hugo Bernard", "Bernard Hugo", "hugo  bernard"],
  consensus: ["", "", "x"],
  school: ["", "y", "<&>"],
};

const notes = fc.record<RecordNotes>({
  formerNames: fc.uniqueArray(
    fc.record({ id: fc.constant("a1"), name: fc.constantFrom("A. L.", "Anne"), at: instant }),
    {
      maxLength: 2,
      selector: ({ name }) => name,
    },
  ),
  sheets: fc.uniqueArray(fc.record({ criterion: maybe([1, 4]), print: fc.constantFrom("abc", "def"), at: instant }), {
    maxLength: 2,
    selector: ({ criterion }) => criterion,
  }),
  signatures: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a1", "b2"),
      day: fc.constant("2026-11-24"),
      print: fc.constantFrom("abc", "def"),
      at: instant,
    }),
    { maxLength: 2, selector: ({ id }) => id },
  ),
  formerGaps: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("g1", "g2"),
      edition: fc.constantFrom("2026-01", "2019-01"),
      expectation: fc.constantFrom("C1.1", "C4.7"),
      day: maybe(["2021-11-24"]),
      gravity: maybe(valuesOf("gravity")),
      reason: text,
      isDisputed: fc.boolean(),
      at: instant,
    }),
    { maxLength: 2, selector: ({ id }) => id },
  ),
  formerAdvice: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("o1", "o2"),
      edition: fc.constantFrom("2026-01", "2019-01"),
      criterion: fc.constantFrom(1, 4),
      day: maybe(["2021-11-24"]),
      text,
      at: instant,
    }),
    { maxLength: 2, selector: ({ id }) => id },
  ),
  followUps: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a1", "b2"),
      gap: fc.constantFrom("g1", "g2"),
      outcome: maybe(outcomes),
      at: instant,
    }),
    { maxLength: 3, selector: ({ id, gap }) => `${id} ${gap}` },
  ),
  evidenceLooks: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a1", "b2"),
      piece: fc.constantFrom("C1-A1-1", "4"),
      finding: maybe(evidenceFindings),
      day: fc.constant("2026-11-24"),
      at: instant,
    }),
    { maxLength: 3, selector: ({ id, piece }) => `${id} ${piece}` },
  ),
  settlements: fc.uniqueArray(
    fc.record({
      subject: fc.constantFrom("C1.1", "4", "opinion"),
      by: text,
      day: fc.constant("2026-11-24"),
      at: instant,
    }),
    { maxLength: 2, selector: ({ subject }) => subject },
  ),
});

const assessment: fc.Arbitrary<Assessment> = fc
  .record({
    speaker: fc.constantFrom<readonly [AssessorKind, string]>(
      ["auditor", "a1"],
      ["auditor", "b2"],
      ["consensus", "consensus"],
      ["school", "school"],
    ),
    spelling: fc.nat({ max: 2 }),
    position: text,
    signedOn: maybe(["2026-11-24", "2026-02-28"]),
    at: spokenAt,
    expectations: fc.uniqueArray(expectation, { maxLength: 4, selector: (one) => one.expectation }),
    criteria: fc.uniqueArray(criterion, { maxLength: 3, selector: (one) => one.criterion }),
    observations: fc.uniqueArray(observation, { maxLength: 3, selector: ({ id }) => id }),
    opinion: fc.option(fc.record({ opinion: maybe(valuesOf("opinion")), motive: text, at: instant }), { nil: null }),
  })
  .map(({ speaker: [voice, id], spelling, ...rest }) => ({ voice, id, name: names[id]![spelling]!, ...rest }));

/** Any audit: few voices, few things, few instants, so that two of them often speak of the same. */
export const audit: fc.Arbitrary<AuditRecord> = fc
  .record({
    edition: fc.constantFrom("2026-01", "2027-01"),
    policy: fc.record({
      fiveMinorsMakeMajor: fc.boolean(),
      labels: fc.dictionary(fc.constantFrom("verdict.compliant", "opinion.reserved"), text, { noNullPrototype: true }),
      at: spokenAt,
    }),
    assessments: fc.uniqueArray(assessment, { maxLength: 4, selector: ({ id }) => id }),
    notes,
    unknown: fc.constant<readonly string[]>([]),
  })
  .map(({ notes: noted, ...rest }): AuditRecord => ({ ...rest, ...noted }))
  // In the one order of lists: merging with an audit that says nothing changes nothing else.
  .map((record) => mergeAudits(record, { ...emptyAudit(""), policy: record.policy }).record);
