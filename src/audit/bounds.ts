import { makeNotes } from "./notes";
import type { Assessment, AuditRecord } from "./types";

/** Bytes of the largest scored copy that is opened: a dossier of hundreds of pages with its pictures has a tenth. */
export const largestCopy = 50_000_000;

/** Characters of the largest export that is read: a part that a document can keep has a tenth. */
export const largestScores = 2_000_000;

/** Characters of a constat that somebody writes here. */
export const longestObservation = 2_000;

/** Characters of what people write in a field, far above what the pane lets them. */
const longest = { text: 10_000, line: 500, fingerprint: 50_000 } as const;

/** Entries, far above those of a guide and of a team. */
const most = {
  assessments: 40,
  expectations: 300,
  criteria: 60,
  observations: 500,
  labels: 200,
  notes: 2000,
  unknown: 50,
};

/** Why a record from elsewhere is not looked at further. */
export type RecordExcess = "text-too-long" | "too-many";

/** What a record from elsewhere has too much of, to be shown or kept; null for nothing. */
export function findExcess(record: AuditRecord): RecordExcess | null {
  const { assessments, policy, unknown } = record;
  let notes = 0;
  makeNotes((of) => {
    notes = Math.max(notes, of(record).length);
    return of(record);
  });
  const isOver =
    assessments.length > most.assessments ||
    notes > most.notes ||
    unknown.length > most.unknown ||
    Object.keys(policy.labels).length > most.labels ||
    assessments.some(
      ({ expectations, criteria, observations }) =>
        expectations.length > most.expectations ||
        criteria.length > most.criteria ||
        observations.length > most.observations,
    );
  if (isOver) return "too-many";
  const lines = [
    ...Object.entries(policy.labels).flat(),
    ...record.formerNames.map(({ name }) => name),
    ...record.settlements.flatMap(({ subject, by }) => [subject, by]),
    ...record.formerGaps.flatMap(({ id, edition, expectation }) => [id, edition, expectation]),
    ...record.formerAdvice.flatMap(({ id, edition }) => [id, edition]),
    ...record.followUps.flatMap(({ id, gap }) => [id, gap]),
    ...record.evidenceLooks.flatMap(({ id, piece }) => [id, piece]),
    ...assessments.flatMap(linesOf),
  ];
  const texts = [
    ...unknown,
    ...record.formerGaps.map(({ reason }) => reason),
    ...record.formerAdvice.map(({ text }) => text),
    ...assessments.flatMap(textsOf),
  ];
  const fingerprints = assessments.flatMap(({ criteria }) => criteria.map(({ fingerprint }) => fingerprint ?? ""));
  const isLong = (list: readonly string[], length: number): boolean => list.some((one) => one.length > length);
  return isLong(lines, longest.line) || isLong(texts, longest.text) || isLong(fingerprints, longest.fingerprint)
    ? "text-too-long"
    : null;
}

function linesOf({ id, name, position, expectations, observations }: Assessment): readonly string[] {
  return [
    id,
    name,
    position,
    ...expectations.map(({ expectation }) => expectation),
    ...observations.flatMap((one) => [one.id, one.evidence, one.anchor?.quote ?? "", one.anchor?.where ?? ""]),
  ];
}

function textsOf({ expectations, criteria, observations, opinion }: Assessment): readonly string[] {
  return [
    ...expectations.map(({ reason }) => reason),
    ...criteria.map(({ comment }) => comment),
    ...observations.map(({ text }) => text),
    opinion?.motive ?? "",
  ];
}
