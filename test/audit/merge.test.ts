import fc from "fast-check";
import {
  emptyAudit,
  mergeAudits,
  putObservation,
  removeObservation,
  setComment,
  setEffectiveness,
  setVerdict,
  type Assessment,
  type Assessor,
  type AuditRecord,
} from "../../src/audit";
import { audit } from "./arbitraries";

const merged = (a: AuditRecord, b: AuditRecord): AuditRecord => mergeAudits(a, b).record;
const me: Assessor = { voice: "auditor", id: "a1" };
const at = (second: number): string => `2026-11-24T12:00:0${second}.000Z`;

/** Everything said in a record, each thing by what it is said of and by whom. */
function said(record: AuditRecord): ReadonlyMap<string, string> {
  const things = (one: Assessment): readonly (readonly [string, unknown])[] => [
    ...one.expectations.map((entry) => [`verdict ${entry.expectation}`, entry] as const),
    ...one.criteria.flatMap((entry) => [
      [`effectiveness ${entry.criterion}`, [entry.effectiveness, entry.effectivenessAt]] as const,
      [`comment ${entry.criterion}`, [entry.comment, entry.commentAt]] as const,
      [`text ${entry.criterion}`, [entry.fingerprint, entry.fingerprintAt]] as const,
    ]),
    ...one.observations.map((entry) => [`observation ${entry.id}`, entry] as const),
    ...(one.opinion ? [["opinion", one.opinion] as const] : []),
  ];
  return new Map(
    record.assessments.flatMap((one) =>
      things(one).map(([name, thing]) => [`${one.voice} ${one.id} ${name}`, JSON.stringify(thing)] as const),
    ),
  );
}

describe("merging two copies of an audit", () => {
  test("gives the same in either order", () => {
    fc.assert(fc.property(audit, audit, (a, b) => expect(merged(a, b)).toEqual(merged(b, a))));
  });

  test("gives the same however three copies are grouped", () => {
    fc.assert(
      fc.property(audit, audit, audit, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  test("changes nothing when it is done again, and tells nothing", () => {
    fc.assert(
      fc.property(audit, audit, (a, b) => {
        const once = merged(a, b);
        expect(mergeAudits(a, a)).toEqual({ record: a, superseded: [] });
        expect(merged(once, b)).toEqual(once);
        expect(merged(once, a)).toEqual(once);
      }),
    );
  });

  test("keeps every thing that either copy says, as one of them says it, and invents none", () => {
    fc.assert(
      fc.property(audit, audit, (a, b) => {
        const [inA, inB, inBoth] = [said(a), said(b), said(merged(a, b))];
        expect(new Set(inBoth.keys())).toEqual(new Set([...inA.keys(), ...inB.keys()]));
        for (const [name, thing] of inBoth) expect([inA.get(name), inB.get(name)]).toContain(thing);
      }),
    );
  });

  test("tells every word of either copy that it does not keep", () => {
    fc.assert(
      fc.property(audit, audit, (a, b) => {
        const { record, superseded } = mergeAudits(a, b);
        const told = new Set(superseded.map((one) => JSON.stringify(one.lost)));
        for (const copy of [a, b]) {
          for (const assessment of copy.assessments) {
            const kept = record.assessments.find(
              ({ voice, id }) => voice === assessment.voice && id === assessment.id,
            )!;
            for (const entry of assessment.expectations) {
              const now = kept.expectations.find(({ expectation }) => expectation === entry.expectation)!;
              if (JSON.stringify({ ...now, at: "" }) !== JSON.stringify({ ...entry, at: "" }))
                expect(told).toContain(JSON.stringify(entry));
            }
            for (const entry of assessment.observations) {
              const now = kept.observations.find(({ id }) => id === entry.id)!;
              if (JSON.stringify({ ...now, at: "" }) !== JSON.stringify({ ...entry, at: "" }))
                expect(told).toContain(JSON.stringify(entry));
            }
          }
        }
      }),
    );
  });

  test("touches no voice that only one copy holds", () => {
    fc.assert(
      fc.property(audit, audit, (a, b) => {
        for (const one of a.assessments) {
          if (b.assessments.some(({ voice, id }) => voice === one.voice && id === one.id)) continue;
          expect(merged(a, b).assessments).toContainEqual(one);
        }
      }),
    );
  });

  test("brings no deleted constat back from an older copy", () => {
    const constat = {
      id: "o1",
      criterion: 1,
      kind: "strength",
      text: "x",
      basis: "visit",
      evidence: "",
      anchor: null,
    } as const;
    const older = putObservation(emptyAudit("2026-01"), me, constat, at(1));
    const newer = removeObservation(older, me, "o1", at(2));
    expect(merged(older, newer)).toEqual(newer);
    expect(merged(newer, older).assessments[0]!.observations).toMatchObject([{ id: "o1", isDeleted: true, text: "" }]);
  });

  test("keeps the efficacité of one copy beside the comment of the other", () => {
    const one = setEffectiveness(emptyAudit("2026-01"), me, 3, "evaluated", at(1));
    const other = setComment(emptyAudit("2026-01"), me, 3, "Mesures lues.", at(2));
    expect(mergeAudits(one, other)).toMatchObject({
      record: { assessments: [{ criteria: [{ effectiveness: "evaluated", comment: "Mesures lues." }] }] },
      superseded: [],
    });
  });

  test("tells that the copies follow two editions of the guide, whatever their order", () => {
    const [older, newer] = [emptyAudit("2023-09"), emptyAudit("2026-01")];
    const told = { record: newer, superseded: [{ kind: "edition", kept: "2026-01", lost: "2023-09" }] };
    expect([mergeAudits(older, newer), mergeAudits(newer, older)]).toEqual([told, told]);
  });

  test("takes the later of two verdicts and tells the other", () => {
    const verdict = { expectation: "C1.1", verdict: "compliant", gravity: null, reason: "" } as const;
    const one = setVerdict(emptyAudit("2026-01"), me, verdict, at(1));
    const other = setVerdict(emptyAudit("2026-01"), me, { ...verdict, verdict: "unverified" }, at(2));
    expect(mergeAudits(one, other)).toMatchObject({
      record: other,
      superseded: [{ kind: "verdict", id: "a1", kept: { verdict: "unverified" }, lost: { verdict: "compliant" } }],
    });
  });
});
