import { canonical } from "../canonical";
import { isSameContent } from "../content";
import type { Instant } from "../instant";
import type { Assessment, AuditRecord, CriterionEntry } from "../types";

/** Two readings of the same visible tables, and when they were read with other words. */
interface Readings {
  readonly before: readonly Assessment[];
  readonly after: readonly Assessment[];
  readonly at: Instant;
}

/**
 * The record with what visible tables hold once they are read with other words. Only what nobody changed since is read
 * again; it then has that instant, so that it wins over what was kept of the former reading.
 */
export function rereadSheets(record: AuditRecord, { before, after, at }: Readings): AuditRecord {
  const assessments = record.assessments.map((now) => {
    const of = (list: readonly Assessment[]) => list.find(({ voice, id }) => voice === now.voice && id === now.id);
    const [was, is] = [of(before), of(after)];
    return was && is ? rereadAssessment(now, was, is, at) : now;
  });
  return canonical({ ...record, assessments });
}

function rereadAssessment(now: Assessment, was: Assessment, is: Assessment, at: Instant): Assessment {
  const opinion = reread(listOf(now.opinion), listOf(was.opinion), listOf(is.opinion), () => "", at);
  const observations = reread(now.observations, was.observations, is.observations, ({ id }) => id, at);
  // Known by its words, a constat read otherwise has another id.
  const gone = now.observations.filter((one) => !observations.some(({ id }) => id === one.id));
  return {
    ...now,
    expectations: reread(now.expectations, was.expectations, is.expectations, ({ expectation }) => expectation, at),
    criteria: now.criteria.map((entry) => {
      const of = ({ criteria }: Assessment) => criteria.find(({ criterion }) => criterion === entry.criterion);
      const [old, next] = [of(was), of(is)];
      return old && next ? rereadCriterion(entry, old, next, at) : entry;
    }),
    observations: [...observations, ...gone.map((one) => ({ ...one, isDeleted: true, at }))],
    opinion: opinion[0] ?? null,
  };
}

/** A word that is no step is read as part of the comment: both are of one cell. */
function rereadCriterion(now: CriterionEntry, was: CriterionEntry, is: CriterionEntry, at: Instant): CriterionEntry {
  const cellOf = (one: CriterionEntry) => [one.effectiveness, one.effectivenessAt, one.comment, one.commentAt];
  if (!isSameContent(cellOf(now), cellOf(was)) || isSameContent(cellOf(was), cellOf(is))) return now;
  return { ...now, effectiveness: is.effectiveness, effectivenessAt: at, comment: is.comment, commentAt: at };
}

function reread<T extends { readonly at: Instant }>(
  now: readonly T[],
  was: readonly T[],
  is: readonly T[],
  keyOf: (one: T) => string,
  at: Instant,
): readonly T[] {
  const isIn = (list: readonly T[], one: T): boolean => list.some((other) => isSameContent(one, other));
  const said = now.filter((one) => !isIn(was, one) || isIn(is, one));
  const known = new Set(said.map(keyOf));
  return [...said, ...is.filter((one) => !known.has(keyOf(one))).map((one) => ({ ...one, at }))];
}

function listOf<T>(one: T | null): readonly T[] {
  return one === null ? [] : [one];
}
