import { isSameContent } from "./content";
import { emptyAudit, emptyCriterion } from "./emptyAudit";
import { noInstant, type Instant } from "./instant";
import { mergeAudits } from "./merge";
import {
  assessmentOf,
  confirmText,
  putObservation,
  removeObservation,
  setComment,
  setEffectiveness,
  setOpinion,
  setVerdict,
} from "./setters";
import type { Assessment, Assessor, AuditRecord, CriterionEntry } from "./types";

/** What one instant belongs to, and a merge takes as a whole. */
interface Unit {
  /** What it is about: two units of one subject are two versions of it. */
  readonly subject: string;
  readonly kind: "verdict" | "effectiveness" | "comment" | "text" | "observation" | "opinion";
  readonly at: Instant;
  readonly content: unknown;
  /** Whether it says something that was not withdrawn. */
  readonly isSaid: boolean;
}

/** How much of each kind there is. */
export type EnteredCounts = Readonly<Record<Unit["kind"], number>>;

/** What was entered and a record lacks. */
export interface Lacking {
  readonly entered: Assessment;
  readonly counts: EnteredCounts;
  /** Of the last of it. */
  readonly at: Instant;
}

/** The part of an assessment that was entered at that instant; null for nothing. */
export function enteredAt(assessment: Assessment, at: Instant): Assessment | null {
  return pick(assessment, (unit) => unit.at === at);
}

/** What of it a record lacks: of each thing, it says something else, and says it earlier; null for nothing. */
export function lackingIn(known: Assessment | null, entered: Assessment): Lacking | null {
  const there = unitsBySubject(known);
  const units = unitsOf(entered).filter((unit) => isLacking(unit, there.get(unit.subject)));
  const lacking = new Set(units.map(({ subject }) => subject));
  const part = pick(entered, ({ subject }) => lacking.has(subject));
  if (!part) return null;
  const counts = { verdict: 0, effectiveness: 0, comment: 0, text: 0, observation: 0, opinion: 0 };
  for (const { kind } of units) counts[kind] += 1;
  return { entered: part, counts, at: latestOf(units) };
}

/** The instant of the last of it; empty for nothing. */
export function latestEntered(entered: Assessment): Instant {
  return latestOf(unitsOf(entered));
}

/** What of it a record holds, or holds something later in place of; null for nothing. */
export function heldIn(known: Assessment | null, entered: Assessment): Assessment | null {
  const there = unitsBySubject(known);
  return pick(entered, (unit) => !isLacking(unit, there.get(unit.subject)));
}

/**
 * What of it a record holds with a later instant; null for nothing. What was entered before the document was known is
 * entered again after everything that it holds.
 */
export function enteredLater(known: Assessment, entered: Assessment): Assessment | null {
  const before = unitsBySubject(entered);
  return pick(known, (unit) => {
    const own = before.get(unit.subject);
    return own !== undefined && own.at < unit.at && isSameContent(own.content, unit.content);
  });
}

/** What was entered by one person, made one with what she entered later. */
export function joinEntered(edition: string, entered: Assessment | null, later: Assessment): Assessment {
  const { voice, id, name, position } = later;
  const recordOf = (one: Assessment): AuditRecord => ({
    ...emptyAudit(edition),
    assessments: [{ ...one, voice, id, name, position, signedOn: null, at: noInstant }],
  });
  const [joined] = entered ? mergeAudits(recordOf(entered), recordOf(later)).record.assessments : [];
  return joined ?? recordOf(later).assessments[0]!;
}

/** Enters it again, as somebody’s, with the text of the school’s that it rests on where the record notes none later. */
export function enterAgain(record: AuditRecord, assessor: Assessor, entered: Assessment, at: Instant): AuditRecord {
  let next = record;
  for (const entry of entered.expectations) next = setVerdict(next, assessor, entry, at);
  for (const { criterion, fingerprint, fingerprintAt, ...entry } of entered.criteria) {
    if (entry.effectivenessAt !== noInstant)
      next = setEffectiveness(next, assessor, criterion, entry.effectiveness, at);
    if (entry.commentAt !== noInstant) next = setComment(next, assessor, criterion, entry.comment, at);
    const noted = assessmentOf(next, assessor)?.criteria.find((one) => one.criterion === criterion);
    const isLater = (noted?.fingerprint ?? null) === null || noted!.fingerprintAt < fingerprintAt;
    if (fingerprint !== null && isLater) next = confirmText(next, assessor, criterion, fingerprint, at);
  }
  for (const { isDeleted, ...observation } of entered.observations)
    next = isDeleted
      ? removeObservation(next, assessor, observation.id, at)
      : putObservation(next, assessor, observation, at);
  return entered.opinion ? setOpinion(next, assessor, entered.opinion, at) : next;
}

function latestOf(units: readonly Unit[]): Instant {
  return units.reduce((last, { at }) => (at > last ? at : last), noInstant);
}

function isLacking(unit: Unit, known: Unit | undefined): boolean {
  if (!known) return unit.isSaid;
  return known.at < unit.at && !isSameContent(known.content, unit.content);
}

function unitsBySubject(assessment: Assessment | null): ReadonlyMap<string, Unit> {
  return new Map(assessment ? unitsOf(assessment).map((unit) => [unit.subject, unit]) : []);
}

function unitsOf({ expectations, criteria, observations, opinion }: Assessment): readonly Unit[] {
  return [
    ...expectations.map(verdictUnit),
    ...criteria.flatMap(criterionUnits),
    ...observations.map(observationUnit),
    ...(opinion ? [opinionUnit(opinion)] : []),
  ];
}

/**
 * The part of an assessment whose units are wanted; null for none. The texts of the school that it rests on go with it,
 * whenever they were noted.
 */
function pick(assessment: Assessment, isWanted: (unit: Unit) => boolean): Assessment | null {
  if (!unitsOf(assessment).some(isWanted)) return null;
  const { opinion } = assessment;
  return {
    ...assessment,
    expectations: assessment.expectations.filter((one) => isWanted(verdictUnit(one))),
    criteria: assessment.criteria.map((one) => {
      const { effectiveness, effectivenessAt, comment, commentAt, fingerprint, fingerprintAt } = one;
      return {
        ...emptyCriterion(one.criterion),
        ...{ fingerprint, fingerprintAt },
        ...(effectivenessAt !== noInstant && isWanted(effectivenessUnit(one)) && { effectiveness, effectivenessAt }),
        ...(commentAt !== noInstant && isWanted(commentUnit(one)) && { comment, commentAt }),
      };
    }),
    observations: assessment.observations.filter((one) => isWanted(observationUnit(one))),
    opinion: opinion && isWanted(opinionUnit(opinion)) ? opinion : null,
  };
}

function criterionUnits(entry: CriterionEntry): readonly Unit[] {
  return [effectivenessUnit(entry), commentUnit(entry), textUnit(entry)].filter(({ at }) => at !== noInstant);
}

function verdictUnit({ at, ...entry }: Assessment["expectations"][number]): Unit {
  const isSaid = entry.verdict !== null || entry.reason !== "";
  return { subject: `verdict ${entry.expectation}`, kind: "verdict", at, content: entry, isSaid };
}

function effectivenessUnit({ criterion, effectiveness, effectivenessAt }: CriterionEntry): Unit {
  const subject = `effectiveness ${criterion}`;
  const isSaid = effectiveness !== null;
  return { subject, kind: "effectiveness", at: effectivenessAt, content: effectiveness, isSaid };
}

function commentUnit({ criterion, comment, commentAt }: CriterionEntry): Unit {
  return { subject: `comment ${criterion}`, kind: "comment", at: commentAt, content: comment, isSaid: comment !== "" };
}

/** A text that was read again and confirmed; noted for the first time, it says nothing by itself. */
function textUnit({ criterion, fingerprint, fingerprintAt }: CriterionEntry): Unit {
  return { subject: `text ${criterion}`, kind: "text", at: fingerprintAt, content: fingerprint, isSaid: false };
}

function observationUnit({ at, ...entry }: Assessment["observations"][number]): Unit {
  const subject = `observation ${entry.id}`;
  return { subject, kind: "observation", at, content: entry, isSaid: !entry.isDeleted };
}

function opinionUnit({ at, ...entry }: NonNullable<Assessment["opinion"]>): Unit {
  return {
    subject: "opinion",
    kind: "opinion",
    at,
    content: entry,
    isSaid: entry.opinion !== null || entry.motive !== "",
  };
}
