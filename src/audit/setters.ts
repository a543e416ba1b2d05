import { canonical } from "./canonical";
import { emptyEntries } from "./emptyAudit";
import { never, type Instant } from "./instant";
import type {
  AuditPolicy,
  AuditRecord,
  CriterionEntry,
  Effectiveness,
  Entries,
  ExpectationEntry,
  Observation,
  OpinionEntry,
  Speaker,
} from "./types";

/** What a voice said; null when it said nothing yet. */
export function entriesOf(record: AuditRecord, { voice, id }: Speaker): Entries | null {
  return record.entries.find((one) => one.voice === voice && one.id === id) ?? null;
}

/** The auditors of the record. */
export function auditorsOf(record: AuditRecord): readonly Entries[] {
  return record.entries.filter(({ voice }) => voice === "auditor");
}

/** Whether an auditor, or all of them, said anything that still stands; the school's own evaluation is no audit. */
export function isBegun({ entries }: AuditRecord): boolean {
  return entries.some(
    ({ voice, expectations, criteria, observations, opinion }) =>
      voice !== "school" &&
      (expectations.some(({ verdict }) => verdict !== null) ||
        criteria.some(({ effectiveness, comment }) => effectiveness !== null || comment !== "") ||
        observations.some(({ isDeleted }) => !isDeleted) ||
        Boolean(opinion?.opinion)),
  );
}

/** Gives a voice its name and fonction; it need not have spoken. */
export function introduce(
  record: AuditRecord,
  speaker: Speaker,
  { name, position }: Pick<Entries, "name" | "position">,
  at: Instant,
): AuditRecord {
  return withEntries(record, speaker, (entries) => ({ ...entries, name, position, at }));
}

/** Signs what a voice said, that day; null takes the signature back. */
export function sign(record: AuditRecord, speaker: Speaker, day: string | null, at: Instant): AuditRecord {
  return withEntries(record, speaker, (entries) => ({ ...entries, signedOn: day, at }));
}

/** Says of an attendu. A verdict of null takes it back; the gravity of any but `non-compliant` is dropped. */
export function setVerdict(
  record: AuditRecord,
  speaker: Speaker,
  { expectation, verdict, gravity, reason }: Omit<ExpectationEntry, "at">,
  at: Instant,
): AuditRecord {
  const said = { expectation, verdict, gravity: verdict === "non-compliant" ? gravity : null, reason, at };
  return withEntries(record, speaker, (entries) => ({
    ...entries,
    expectations: [...entries.expectations.filter((one) => one.expectation !== expectation), said],
  }));
}

/** Says how far the démarche of a criterion goes; null takes it back. */
export function setEffectiveness(
  record: AuditRecord,
  speaker: Speaker,
  criterion: number,
  effectiveness: Effectiveness | null,
  at: Instant,
): AuditRecord {
  return withCriterion(record, speaker, criterion, (entry) => ({ ...entry, effectiveness, effectivenessAt: at }));
}

/** Writes the comment on a criterion; empty takes it back. */
export function setComment(
  record: AuditRecord,
  speaker: Speaker,
  criterion: number,
  comment: string,
  at: Instant,
): AuditRecord {
  return withCriterion(record, speaker, criterion, (entry) => ({ ...entry, comment, commentAt: at }));
}

/**
 * Notes on which text of the school's a criterion is being scored, with the first thing said of it. A text noted before
 * stays: what was said on it is not said again by the next verdict. Only `confirmText` replaces it.
 */
export function noteText(
  record: AuditRecord,
  speaker: Speaker,
  criterion: number,
  fingerprint: string,
  at: Instant,
): AuditRecord {
  const known = entriesOf(record, speaker)?.criteria.find((one) => one.criterion === criterion)?.fingerprint;
  return typeof known === "string" ? record : confirmText(record, speaker, criterion, fingerprint, at);
}

/** The auditor has read the criterion anew: what was said of it holds for this text. */
export function confirmText(
  record: AuditRecord,
  speaker: Speaker,
  criterion: number,
  fingerprint: string,
  at: Instant,
): AuditRecord {
  return withCriterion(record, speaker, criterion, (entry) => ({ ...entry, fingerprint, fingerprintAt: at }));
}

/** Adds a constat, or replaces the one of its id. */
export function putObservation(
  record: AuditRecord,
  speaker: Speaker,
  observation: Omit<Observation, "at" | "isDeleted">,
  at: Instant,
): AuditRecord {
  return withObservation(record, speaker, { ...observation, isDeleted: false, at });
}

/** Takes a constat away: its words go, its id stays so that no older copy brings it back. */
export function removeObservation(record: AuditRecord, speaker: Speaker, id: string, at: Instant): AuditRecord {
  const known = entriesOf(record, speaker)?.observations.find((one) => one.id === id);
  if (!known) return record;
  const deleted: Observation = { ...known, text: "", evidence: "", anchor: null, isDeleted: true, at };
  return withObservation(record, speaker, deleted);
}

/** States the avis with its motive; null takes it back. */
export function setOpinion(
  record: AuditRecord,
  speaker: Speaker,
  { opinion, motive }: Omit<OpinionEntry, "at">,
  at: Instant,
): AuditRecord {
  return withEntries(record, speaker, (entries) => ({ ...entries, opinion: { opinion, motive, at } }));
}

/** Keeps what the académie chose. */
export function setPolicy(
  record: AuditRecord,
  { fiveMinorsMakeMajor, labels }: Omit<AuditPolicy, "at">,
  at: Instant,
): AuditRecord {
  return { ...record, policy: { fiveMinorsMakeMajor, labels, at } };
}

/** Changes what one voice said, and nothing of the others'. */
export function withEntries(record: AuditRecord, speaker: Speaker, change: (entries: Entries) => Entries): AuditRecord {
  const known = entriesOf(record, speaker);
  const others = record.entries.filter((one) => one !== known);
  return canonical({ ...record, entries: [...others, change(known ?? emptyEntries(speaker))] });
}

function withCriterion(
  record: AuditRecord,
  speaker: Speaker,
  criterion: number,
  change: (entry: CriterionEntry) => CriterionEntry,
): AuditRecord {
  return withEntries(record, speaker, (entries) => {
    const known = entries.criteria.find((one) => one.criterion === criterion);
    const others = entries.criteria.filter((one) => one !== known);
    return { ...entries, criteria: [...others, change(known ?? emptyCriterion(criterion))] };
  });
}

function withObservation(record: AuditRecord, speaker: Speaker, observation: Observation): AuditRecord {
  return withEntries(record, speaker, (entries) => ({
    ...entries,
    observations: [...entries.observations.filter(({ id }) => id !== observation.id), observation],
  }));
}

function emptyCriterion(criterion: number): CriterionEntry {
  return {
    criterion,
    effectiveness: null,
    effectivenessAt: never,
    comment: "",
    commentAt: never,
    fingerprint: null,
    fingerprintAt: never,
  };
}
