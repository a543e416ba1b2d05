import { canonical } from "./canonical";
import { emptyAssessment, emptyCriterion } from "./emptyAudit";
import type { Instant } from "./instant";
import type {
  Assessment,
  Assessor,
  AuditPolicy,
  AuditRecord,
  CriterionEntry,
  Effectiveness,
  ExpectationEntry,
  Observation,
  OpinionEntry,
} from "./types";

/** What an assessor entered; null for nothing yet. */
export function assessmentOf(record: AuditRecord, { voice, id }: Assessor): Assessment | null {
  return record.assessments.find((one) => one.voice === voice && one.id === id) ?? null;
}

/** The auditors of the record. */
export function auditorsOf(record: AuditRecord): readonly Assessment[] {
  return record.assessments.filter(({ voice }) => voice === "auditor");
}

/** Whether an auditor, or the consensus, holds anything that was not withdrawn; the school's own evaluation is no audit. */
export function hasStarted({ assessments }: AuditRecord): boolean {
  return assessments.some(
    ({ voice, expectations, criteria, observations, opinion }) =>
      voice !== "school" &&
      (expectations.some(({ verdict }) => verdict !== null) ||
        criteria.some(({ effectiveness, comment }) => effectiveness !== null || comment !== "") ||
        observations.some(({ isDeleted }) => !isDeleted) ||
        Boolean(opinion?.opinion)),
  );
}

/** Sets the name and fonction of an assessor, who need not have entered anything. */
export function setAssessorDetails(
  record: AuditRecord,
  assessor: Assessor,
  { name, position }: Pick<Assessment, "name" | "position">,
  at: Instant,
): AuditRecord {
  return updateAssessment(record, assessor, (assessment) => ({ ...assessment, name, position, at }));
}

/** Sets the verdict on an attendu. Null withdraws it; the gravity of any but `non-compliant` is dropped. */
export function setVerdict(
  record: AuditRecord,
  assessor: Assessor,
  { expectation, verdict, gravity, reason }: Omit<ExpectationEntry, "at">,
  at: Instant,
): AuditRecord {
  const said = { expectation, verdict, gravity: verdict === "non-compliant" ? gravity : null, reason, at };
  return updateAssessment(record, assessor, (assessment) => ({
    ...assessment,
    expectations: [...assessment.expectations.filter((one) => one.expectation !== expectation), said],
  }));
}

/** Sets how far the démarche of a criterion goes; null withdraws it. */
export function setEffectiveness(
  record: AuditRecord,
  assessor: Assessor,
  criterion: number,
  effectiveness: Effectiveness | null,
  at: Instant,
): AuditRecord {
  return withCriterion(record, assessor, criterion, (entry) => ({ ...entry, effectiveness, effectivenessAt: at }));
}

/** Sets the comment on a criterion; empty withdraws it. */
export function setComment(
  record: AuditRecord,
  assessor: Assessor,
  criterion: number,
  comment: string,
  at: Instant,
): AuditRecord {
  return withCriterion(record, assessor, criterion, (entry) => ({ ...entry, comment, commentAt: at }));
}

/**
 * Notes on which text of the school's a criterion is being scored, with the first thing entered. A text noted before
 * stays: the next verdict does not confirm the former ones. Only `confirmText` replaces it.
 */
export function noteText(
  record: AuditRecord,
  assessor: Assessor,
  criterion: number,
  fingerprint: string,
  at: Instant,
): AuditRecord {
  const known = assessmentOf(record, assessor)?.criteria.find((one) => one.criterion === criterion)?.fingerprint;
  return typeof known === "string" ? record : confirmText(record, assessor, criterion, fingerprint, at);
}

/** Confirms that what was entered on a criterion holds for this text of the school's. */
export function confirmText(
  record: AuditRecord,
  assessor: Assessor,
  criterion: number,
  fingerprint: string,
  at: Instant,
): AuditRecord {
  return withCriterion(record, assessor, criterion, (entry) => ({ ...entry, fingerprint, fingerprintAt: at }));
}

/** Adds a constat, or replaces the one of its id. */
export function putObservation(
  record: AuditRecord,
  assessor: Assessor,
  observation: Omit<Observation, "at" | "isDeleted">,
  at: Instant,
): AuditRecord {
  return withObservation(record, assessor, { ...observation, isDeleted: false, at });
}

/** Removes a constat: its words go, its id stays so that no older copy brings it back. */
export function removeObservation(record: AuditRecord, assessor: Assessor, id: string, at: Instant): AuditRecord {
  const known = assessmentOf(record, assessor)?.observations.find((one) => one.id === id);
  if (!known) return record;
  const deleted: Observation = { ...known, text: "", evidence: "", anchor: null, isDeleted: true, at };
  return withObservation(record, assessor, deleted);
}

/** Sets the avis with its motive; null withdraws it. */
export function setOpinion(
  record: AuditRecord,
  assessor: Assessor,
  { opinion, motive }: Omit<OpinionEntry, "at">,
  at: Instant,
): AuditRecord {
  return updateAssessment(record, assessor, (assessment) => ({ ...assessment, opinion: { opinion, motive, at } }));
}

/** Sets what the académie chose. */
export function setPolicy(
  record: AuditRecord,
  { fiveMinorsMakeMajor, labels }: Omit<AuditPolicy, "at">,
  at: Instant,
): AuditRecord {
  return { ...record, policy: { fiveMinorsMakeMajor, labels, at } };
}

/** Changes one assessment, and nothing of the others. */
export function updateAssessment(
  record: AuditRecord,
  assessor: Assessor,
  change: (assessment: Assessment) => Assessment,
): AuditRecord {
  const known = assessmentOf(record, assessor);
  const others = record.assessments.filter((one) => one !== known);
  return canonical({ ...record, assessments: [...others, change(known ?? emptyAssessment(assessor))] });
}

function withCriterion(
  record: AuditRecord,
  assessor: Assessor,
  criterion: number,
  change: (entry: CriterionEntry) => CriterionEntry,
): AuditRecord {
  return updateAssessment(record, assessor, (assessment) => {
    const known = assessment.criteria.find((one) => one.criterion === criterion);
    const others = assessment.criteria.filter((one) => one !== known);
    return { ...assessment, criteria: [...others, change(known ?? emptyCriterion(criterion))] };
  });
}

function withObservation(record: AuditRecord, assessor: Assessor, observation: Observation): AuditRecord {
  return updateAssessment(record, assessor, (assessment) => ({
    ...assessment,
    observations: [...assessment.observations.filter(({ id }) => id !== observation.id), observation],
  }));
}
