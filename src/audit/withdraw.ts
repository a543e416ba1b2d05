import { canonical } from "./canonical";
import { isSameContent } from "./content";
import { detailsOf } from "./details";
import { emptyAssessment, emptyCriterion } from "./emptyAudit";
import { makeNotes } from "./notes";
import { alignPeople } from "./people";
import { assessmentOf } from "./setters";
import type { Assessment, AuditRecord, CriterionEntry } from "./types";

/** A change of a record, by the record before and after it. */
export interface RecordChange {
  readonly before: AuditRecord;
  readonly after: AuditRecord;
}

/**
 * Takes a change back in a record that went on since: what still stands as the change made it is again what it was before,
 * what was entered since stays. Nothing is left of an assessor whom the change brought and who entered nothing since.
 */
export function withdraw(record: AuditRecord, change: RecordChange): AuditRecord {
  const { after } = change;
  const [before] = alignPeople(change.before, after);
  const assessments = record.assessments.flatMap((now) => {
    const [was, made] = [assessmentOf(before, now), assessmentOf(after, now)];
    if (!made) return [now];
    const left = withdrawFrom(now, made, was ?? emptyAssessment(now));
    return was || hasEntries(left) ? [left] : [];
  });
  const notes = makeNotes((of, keyOf) => restoredList(of(record), of(after), of(before), keyOf));
  return canonical({ ...record, policy: restored(record.policy, after.policy, before.policy), assessments, ...notes });
}

function withdrawFrom(now: Assessment, made: Assessment, was: Assessment): Assessment {
  return {
    voice: now.voice,
    id: now.id,
    ...restored(detailsOf(now), detailsOf(made), detailsOf(was)),
    expectations: restoredList(now.expectations, made.expectations, was.expectations, ({ expectation }) => expectation),
    criteria: now.criteria.flatMap((entry) => withdrawCriterion(entry, made, was)),
    observations: restoredList(now.observations, made.observations, was.observations, ({ id }) => id),
    opinion: restored(now.opinion, made.opinion, was.opinion),
  };
}

function withdrawCriterion(now: CriterionEntry, made: Assessment, was: Assessment): readonly CriterionEntry[] {
  const { criterion } = now;
  const entryIn = ({ criteria }: Assessment) => criteria.find((one) => one.criterion === criterion);
  const change = entryIn(made);
  if (!change) return [now];
  const start = entryIn(was) ?? emptyCriterion(criterion);
  const part = <K extends keyof CriterionEntry>(...names: readonly K[]): Pick<CriterionEntry, K> => {
    const of = (one: CriterionEntry) => Object.fromEntries(names.map((name) => [name, one[name]]));
    return restored(of(now), of(change), of(start)) as Pick<CriterionEntry, K>;
  };
  const left: CriterionEntry = {
    criterion,
    ...part("effectiveness", "effectivenessAt"),
    ...part("comment", "commentAt"),
    ...part("fingerprint", "fingerprintAt"),
  };
  return isSameContent(left, emptyCriterion(criterion)) ? [] : [left];
}

/** What there was before, where nothing happened since. */
function restored<T>(now: T, made: T, was: T): T {
  return isSameContent(now, made) ? was : now;
}

function restoredList<T>(
  now: readonly T[],
  made: readonly T[],
  was: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const entryIn = (list: readonly T[], one: T): T | null => list.find((other) => keyOf(other) === keyOf(one)) ?? null;
  return now.flatMap((one) => {
    const change = entryIn(made, one);
    return change ? (restored<T | null>(one, change, entryIn(was, one)) ?? []) : [one];
  });
}

function hasEntries({ expectations, criteria, observations, opinion }: Assessment): boolean {
  return expectations.length + criteria.length + observations.length > 0 || opinion !== null;
}
