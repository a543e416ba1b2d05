import { canonical } from "./canonical";
import { contentOf, isSameContent } from "./content";
import { detailsOf } from "./details";
import { noInstant, type Instant } from "./instant";
import { makeNotes } from "./notes";
import { alignPeople } from "./people";
import type {
  Assessment,
  Assessor,
  AssessorDetails,
  AuditPolicy,
  AuditRecord,
  CriterionEntry,
  Effectiveness,
  ExpectationEntry,
  Observation,
  OpinionEntry,
} from "./types";

/** One thing that differs between the copies: the later one is kept, the other reported. */
export type Superseded =
  | (Assessor & { readonly name: string } & (
        | { readonly kind: "person"; readonly kept: AssessorDetails; readonly lost: AssessorDetails }
        | { readonly kind: "verdict"; readonly kept: ExpectationEntry; readonly lost: ExpectationEntry }
        | {
            readonly kind: "effectiveness";
            readonly criterion: number;
            readonly kept: Effectiveness | null;
            readonly lost: Effectiveness | null;
          }
        | { readonly kind: "comment"; readonly criterion: number; readonly kept: string; readonly lost: string }
        | { readonly kind: "observation"; readonly kept: Observation; readonly lost: Observation }
        | { readonly kind: "opinion"; readonly kept: OpinionEntry; readonly lost: OpinionEntry }
      ))
  | { readonly kind: "policy"; readonly kept: AuditPolicy; readonly lost: AuditPolicy }
  /** Ids of the editions that the copies follow: attendus that only the other edition knows stay in the record, unseen. */
  | { readonly kind: "edition"; readonly kept: string; readonly lost: string };

/** Two copies of an audit made one. */
export interface Merge {
  readonly record: AuditRecord;
  readonly superseded: readonly Superseded[];
}

/**
 * Makes one audit of two copies. Unit by unit (a verdict with its reason, a constat, an avis…) the later instant wins,
 * of equal instants the greater content; two people who shared a computer stay two (`alignPeople`). The result is one, in
 * whatever order copies are merged, and however often.
 */
export function mergeAudits(one: AuditRecord, other: AuditRecord): Merge {
  const [a, b] = alignPeople(one, other);
  const superseded: Superseded[] = [];
  const policy = later(a.policy, b.policy, a.policy.at, b.policy.at);
  if (policy.lost) superseded.push({ kind: "policy", kept: policy.kept, lost: policy.lost });
  const assessments = united(
    a.assessments,
    b.assessments,
    ({ voice, id }) => `${voice} ${id}`,
    (ours, theirs) => mergeAssessments(ours, theirs, superseded),
  );
  const [lost, edition] = a.edition > b.edition ? [b.edition, a.edition] : [a.edition, b.edition];
  if (lost !== edition) superseded.push({ kind: "edition", kept: edition, lost });
  const unknown = [...a.unknown, ...b.unknown];
  const notes = makeNotes((of, keyOf) =>
    united(of(a), of(b), keyOf, (ours, theirs) => later(ours, theirs, ours.at, theirs.at).kept),
  );
  return { record: canonical({ edition, policy: policy.kept, assessments, ...notes, unknown }), superseded };
}

function mergeAssessments(a: Assessment, b: Assessment, superseded: Superseded[]): Assessment {
  const person = later(detailsOf(a), detailsOf(b), a.at, b.at);
  const assessor = { voice: a.voice, id: a.id, name: person.kept.name };
  if (person.lost) superseded.push({ ...assessor, kind: "person", kept: person.kept, lost: person.lost });

  const verdictOf = (ours: ExpectationEntry, theirs: ExpectationEntry): ExpectationEntry => {
    const { kept, lost } = later(ours, theirs, ours.at, theirs.at);
    if (lost) superseded.push({ ...assessor, kind: "verdict", kept, lost });
    return kept;
  };
  const observationOf = (ours: Observation, theirs: Observation): Observation => {
    const { kept, lost } = later(ours, theirs, ours.at, theirs.at);
    if (lost) superseded.push({ ...assessor, kind: "observation", kept, lost });
    return kept;
  };
  const criterionOf = (ours: CriterionEntry, theirs: CriterionEntry): CriterionEntry => {
    const { criterion } = ours;
    const step = later(ours.effectiveness, theirs.effectiveness, ours.effectivenessAt, theirs.effectivenessAt);
    const comment = later(ours.comment, theirs.comment, ours.commentAt, theirs.commentAt);
    const text = later(ours.fingerprint, theirs.fingerprint, ours.fingerprintAt, theirs.fingerprintAt);
    if (step.lost !== undefined)
      superseded.push({ ...assessor, kind: "effectiveness", criterion, kept: step.kept, lost: step.lost });
    if (comment.lost !== undefined)
      superseded.push({ ...assessor, kind: "comment", criterion, kept: comment.kept, lost: comment.lost });
    return {
      criterion,
      effectiveness: step.kept,
      effectivenessAt: step.at,
      comment: comment.kept,
      commentAt: comment.at,
      fingerprint: text.kept,
      fingerprintAt: text.at,
    };
  };

  const opinion = a.opinion && b.opinion ? later(a.opinion, b.opinion, a.opinion.at, b.opinion.at) : null;
  if (opinion?.lost) superseded.push({ ...assessor, kind: "opinion", kept: opinion.kept, lost: opinion.lost });
  return {
    voice: a.voice,
    id: a.id,
    ...person.kept,
    expectations: united(a.expectations, b.expectations, ({ expectation }) => expectation, verdictOf),
    criteria: united(a.criteria, b.criteria, ({ criterion }) => criterion, criterionOf),
    observations: united(a.observations, b.observations, ({ id }) => id, observationOf),
    opinion: opinion?.kept ?? a.opinion ?? b.opinion,
  };
}

/** Both lists, what they have in common made one. */
function united<T, K>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (one: T) => K,
  merge: (ours: T, theirs: T) => T,
): readonly T[] {
  const theirs = new Map(b.map((one) => [keyOf(one), one]));
  const known = new Set(a.map(keyOf));
  const both = a.map((one) => {
    const other = theirs.get(keyOf(one));
    return other === undefined ? one : merge(one, other);
  });
  return [...both, ...b.filter((one) => !known.has(keyOf(one)))];
}

/** The later of two values, and the other where it was ever entered and differs. */
function later<T>(a: T, b: T, atA: Instant, atB: Instant): { kept: T; at: Instant; lost?: T } {
  const isFirst = atA === atB ? contentOf(a) >= contentOf(b) : atA > atB;
  const [kept, lost, at, atLost] = isFirst ? [a, b, atA, atB] : [b, a, atB, atA];
  const isLoss = atLost !== noInstant && !isSameContent(wordsOf(kept), wordsOf(lost));
  return isLoss ? { kept, at, lost } : { kept, at };
}

/** What was entered, without its instant. */
function wordsOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "at"));
}
