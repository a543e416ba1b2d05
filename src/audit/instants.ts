import { canonical } from "./canonical";
import { instantAfter, isPossibleInstant, nextInstant, noInstant, type Instant } from "./instant";
import { makeNotes } from "./notes";
import type { Assessment, AuditRecord, CriterionEntry } from "./types";

/** The instant of what is entered now in this record: after everything that it holds. */
export function instantIn(record: AuditRecord, now: number): Instant {
  return nextInstant(latestInstant(record), now);
}

/** The instant of the last thing entered in a record; empty for none. */
export function latestInstant(record: AuditRecord): Instant {
  let latest = noInstant;
  mapInstants(record, (instant) => {
    if (instant > latest) latest = instant;
    return instant;
  });
  return latest;
}

/** Whether a record holds an instant at which nothing can have been entered. */
export function hasImpossibleInstant(record: AuditRecord): boolean {
  return !isPossibleInstant(latestInstant(record));
}

/**
 * The same record, its impossible instants brought back to just after the last possible one, in their order. The result
 * depends on the record alone: two readings of one document agree.
 */
export function withPossibleInstants(record: AuditRecord): AuditRecord {
  const impossible = new Set<Instant>();
  let latest = noInstant;
  mapInstants(record, (instant) => {
    if (!isPossibleInstant(instant)) impossible.add(instant);
    else if (instant > latest) latest = instant;
    return instant;
  });
  if (impossible.size === 0) return record;
  const possible = new Map<Instant, Instant>();
  for (const instant of [...impossible].sort()) possible.set(instant, (latest = instantAfter(latest)));
  return mapInstants(record, (instant) => possible.get(instant) ?? instant);
}

/** The record with another instant in place of each. */
function mapInstants(record: AuditRecord, change: (instant: Instant) => Instant): AuditRecord {
  const at = <T extends { readonly at: Instant }>(one: T): T => ({ ...one, at: change(one.at) });
  const criterion = (one: CriterionEntry): CriterionEntry => ({
    ...one,
    effectivenessAt: change(one.effectivenessAt),
    commentAt: change(one.commentAt),
    fingerprintAt: change(one.fingerprintAt),
  });
  const assessment = (one: Assessment): Assessment => ({
    ...at(one),
    expectations: one.expectations.map(at),
    criteria: one.criteria.map(criterion),
    observations: one.observations.map(at),
    opinion: one.opinion && at(one.opinion),
  });
  return canonical({
    ...record,
    policy: at(record.policy),
    assessments: record.assessments.map(assessment),
    ...makeNotes((of) => of(record).map(at)),
  });
}
