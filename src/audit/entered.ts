import { isSameContent } from "./content";
import { emptyAudit, emptyCriterion } from "./emptyAudit";
import { setEvidenceLook } from "./evidenceLooks";
import { setFollowUp } from "./former";
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
import type { Assessment, Assessor, AuditRecord, CriterionEntry, EvidenceLook, FollowUp } from "./types";

// What one person entered is a record of its own: her assessment, what became of former écarts, the pieces she looked at.

const kinds = ["verdict", "effectiveness", "comment", "text", "observation", "opinion", "followUp", "look"] as const;

/** What one instant belongs to, and a merge takes as a whole. */
interface Unit {
  /** What it is about: two units of one subject are two versions of it. */
  readonly subject: string;
  readonly kind: (typeof kinds)[number];
  readonly at: Instant;
  readonly content: unknown;
  /** Whether it says something that was not withdrawn. */
  readonly isSaid: boolean;
}

/** How much of each kind there is. */
export type EnteredCounts = Readonly<Record<Unit["kind"], number>>;

/** What was entered and a record lacks. */
export interface Lacking {
  readonly entered: AuditRecord;
  readonly counts: EnteredCounts;
  /** Of the last of it. */
  readonly at: Instant;
}

/** What one person entered in a record, and nothing else; null for a person that it does not know. */
export function ownRecord(record: AuditRecord, assessor: Assessor): AuditRecord | null {
  const own = assessmentOf(record, assessor);
  if (!own) return null;
  const isHers = ({ id }: { readonly id: string }): boolean => assessor.voice === "auditor" && id === own.id;
  return {
    ...emptyAudit(record.edition),
    assessments: [own],
    followUps: record.followUps.filter(isHers),
    evidenceLooks: record.evidenceLooks.filter(isHers),
  };
}

/** What of a person’s record was entered at that instant; null for nothing. */
export function enteredAt(own: AuditRecord, at: Instant): AuditRecord | null {
  return pick(own, (unit) => unit.at === at);
}

/**
 * What of it an assessor of a record lacks: of each thing, she says something else, and says it earlier; null for nothing.
 * Of an écart that the record does not know nothing can be said.
 */
export function lackingIn(record: AuditRecord, assessor: Assessor, entered: AuditRecord): Lacking | null {
  const isLacking = lackingUnits(record, assessor);
  const gaps = new Set(record.formerGaps.map(({ id }) => followUpSubject(id)));
  const isWanted = (unit: Unit): boolean => isLacking(unit) && (unit.kind !== "followUp" || gaps.has(unit.subject));
  const units = unitsOf(entered).filter(isWanted);
  const part = pick(entered, isWanted);
  if (!part) return null;
  const countOf = (kind: Unit["kind"]): number => units.filter((unit) => unit.kind === kind).length;
  const counts = Object.fromEntries(kinds.map((kind) => [kind, countOf(kind)])) as EnteredCounts;
  return { entered: part, counts, at: latestOf(units) };
}

/** The instant of the last of it; empty for nothing. */
export function latestEntered(entered: AuditRecord): Instant {
  return latestOf(unitsOf(entered));
}

/** What of it an assessor of a record says, or says something later in place of; null for nothing. */
export function heldIn(record: AuditRecord, assessor: Assessor, entered: AuditRecord): AuditRecord | null {
  const isLacking = lackingUnits(record, assessor);
  return pick(entered, (unit) => !isLacking(unit));
}

/**
 * What of it an assessor of a record says with a later instant; null for nothing. What was entered before the document was
 * known is entered again after everything that it holds.
 */
export function enteredLater(record: AuditRecord, assessor: Assessor, entered: AuditRecord): AuditRecord | null {
  const before = unitsBySubject(entered);
  const own = ownRecord(record, assessor);
  return (
    own &&
    pick(own, (unit) => {
      const known = before.get(unit.subject);
      return known !== undefined && known.at < unit.at && isSameContent(known.content, unit.content);
    })
  );
}

/** What was entered by one person, made one with what she entered later. */
export function joinEntered(entered: AuditRecord | null, later: AuditRecord): AuditRecord {
  const [{ voice, id, name, position }] = later.assessments as [Assessment];
  /** Without what is no word of hers, under the id of today. */
  const bare = ({ assessments, followUps, evidenceLooks }: AuditRecord): AuditRecord => ({
    ...emptyAudit(later.edition),
    assessments: assessments.map((one) => ({ ...one, voice, id, name, position, signedOn: null, at: noInstant })),
    followUps: followUps.map((one) => ({ ...one, id })),
    evidenceLooks: evidenceLooks.map((one) => ({ ...one, id })),
  });
  return entered ? mergeAudits(bare(entered), bare(later)).record : bare(later);
}

/** Enters it again, as somebody’s, with the text of the school’s that it rests on where the record notes none later. */
export function enterAgain(record: AuditRecord, assessor: Assessor, entered: AuditRecord, at: Instant): AuditRecord {
  let next = record;
  for (const own of entered.assessments) next = enterAssessment(next, assessor, own, at);
  for (const { gap, outcome } of entered.followUps) next = setFollowUp(next, assessor, gap, outcome, at);
  for (const look of entered.evidenceLooks) next = setEvidenceLook(next, assessor, look, at);
  return next;
}

function enterAssessment(record: AuditRecord, assessor: Assessor, own: Assessment, at: Instant): AuditRecord {
  let next = record;
  for (const entry of own.expectations) next = setVerdict(next, assessor, entry, at);
  for (const { criterion, fingerprint, fingerprintAt, ...entry } of own.criteria) {
    if (entry.effectivenessAt !== noInstant)
      next = setEffectiveness(next, assessor, criterion, entry.effectiveness, at);
    if (entry.commentAt !== noInstant) next = setComment(next, assessor, criterion, entry.comment, at);
    const noted = assessmentOf(next, assessor)?.criteria.find((one) => one.criterion === criterion);
    const isLater = (noted?.fingerprint ?? null) === null || noted!.fingerprintAt < fingerprintAt;
    if (fingerprint !== null && isLater) next = confirmText(next, assessor, criterion, fingerprint, at);
  }
  for (const { isDeleted, ...observation } of own.observations)
    next = isDeleted
      ? removeObservation(next, assessor, observation.id, at)
      : putObservation(next, assessor, observation, at);
  return own.opinion ? setOpinion(next, assessor, own.opinion, at) : next;
}

function latestOf(units: readonly Unit[]): Instant {
  return units.reduce((last, { at }) => (at > last ? at : last), noInstant);
}

/** Tells the units that an assessor of a record lacks. */
function lackingUnits(record: AuditRecord, assessor: Assessor): (unit: Unit) => boolean {
  const own = ownRecord(record, assessor);
  const there = own ? unitsBySubject(own) : new Map<string, Unit>();
  return (unit) => {
    const known = there.get(unit.subject);
    return known ? known.at < unit.at && !isSameContent(known.content, unit.content) : unit.isSaid;
  };
}

function unitsBySubject(own: AuditRecord): ReadonlyMap<string, Unit> {
  return new Map(unitsOf(own).map((unit) => [unit.subject, unit]));
}

function unitsOf({ assessments, followUps, evidenceLooks }: AuditRecord): readonly Unit[] {
  return [...assessments.flatMap(unitsOfAssessment), ...followUps.map(followUpUnit), ...evidenceLooks.map(lookUnit)];
}

function unitsOfAssessment({ expectations, criteria, observations, opinion }: Assessment): readonly Unit[] {
  return [
    ...expectations.map(verdictUnit),
    ...criteria.flatMap(criterionUnits),
    ...observations.map(observationUnit),
    ...(opinion ? [opinionUnit(opinion)] : []),
  ];
}

/**
 * The part of a person’s record whose units are wanted; null for none. The texts of the school that it rests on go with it,
 * whenever they were noted.
 */
function pick(own: AuditRecord, isWanted: (unit: Unit) => boolean): AuditRecord | null {
  if (!unitsOf(own).some(isWanted)) return null;
  return {
    ...own,
    assessments: own.assessments.map((one) => pickOfAssessment(one, isWanted)),
    followUps: own.followUps.filter((one) => isWanted(followUpUnit(one))),
    evidenceLooks: own.evidenceLooks.filter((one) => isWanted(lookUnit(one))),
  };
}

function pickOfAssessment(assessment: Assessment, isWanted: (unit: Unit) => boolean): Assessment {
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

function followUpUnit({ gap, outcome, at }: FollowUp): Unit {
  return { subject: followUpSubject(gap), kind: "followUp", at, content: outcome, isSaid: outcome !== null };
}

function followUpSubject(gap: string): string {
  return `follow-up ${gap}`;
}

function lookUnit({ piece, finding, day, at }: EvidenceLook): Unit {
  return { subject: `look ${piece}`, kind: "look", at, content: { finding, day }, isSaid: finding !== null };
}
