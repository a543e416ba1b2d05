import { hashOf } from "../document";
import { writtenCriterion } from "./applicable";
import { contentOf } from "./content";
import type { Instant } from "./instant";
import { nameKey } from "./people";
import { auditorsOf, updateAssessment } from "./setters";
import type { Assessment, Assessor, AuditRecord, CriterionEntry, SignedContent } from "./types";

/** What a signature is worth today. */
export type SignatureState =
  | "none"
  /** The audit is what it was when it was signed. */
  | "valid"
  /** Something changed since: to be given again. */
  | "outdated"
  /** Of a tool that did not keep what was signed, or read from the visible tables: nobody can tell. */
  | "unbound";

/** Signs an assessment, that day, with the audit as it is; null removes the signature. `print`: of what the person saw. */
export function sign(
  record: AuditRecord,
  assessor: Assessor,
  day: string | null,
  at: Instant,
  print: string = contentPrintOf(record),
): AuditRecord {
  const { id } = assessor;
  const others = record.signatures.filter((one) => one.id !== id);
  const signed: readonly SignedContent[] = day === null ? [] : [{ id, day, print, at }];
  const changed = updateAssessment(record, assessor, (assessment) => ({ ...assessment, signedOn: day, at }));
  return { ...changed, signatures: [...others, ...signed] };
}

/** What the signature of each auditor is worth, by id. */
export function signatureStates(record: AuditRecord): ReadonlyMap<string, SignatureState> {
  const auditors = auditorsOf(record);
  // Hashed once for all of them, and not at all before anybody signed.
  const print = auditors.some(({ signedOn }) => signedOn !== null) ? contentPrintOf(record) : "";
  return new Map(
    auditors.map(({ id, signedOn }): [string, SignatureState] => {
      if (signedOn === null) return [id, "none"];
      const signed = record.signatures.find((one) => one.id === id && one.day === signedOn);
      return [id, !signed ? "unbound" : signed.print === print ? "valid" : "outdated"];
    }),
  );
}

/** A day of signature, as the caller writes it, with what the signature is worth where it is not plainly valid. */
export function signatureWords(day: string, state: SignatureState | undefined): string {
  if (state === "outdated") return `${day}, à renouveler`;
  return state === "unbound" ? `${day}, sans que l’on sache si l’audit a changé depuis` : day;
}

/**
 * A hash of all that a signature is given for: what every auditor entered and what was settled, and the rule that weighs
 * it. Whatever was withdrawn, who signed, when and under which id things were entered is no part of it.
 */
export function contentPrintOf({ edition, policy, assessments, followUps, evidenceLooks }: AuditRecord): string {
  const hashes = new Map<string, string>();
  /** Auditors mostly scored one text of the school’s, which is long. */
  const hashText = (text: string): string => {
    const hash = hashes.get(text) ?? hashOf(text);
    hashes.set(text, hash);
    return hash;
  };
  const content = assessments
    .filter(({ voice }) => voice !== "school")
    .map((one) => printOfAssessment(one, hashText))
    .filter((one) => one !== null)
    .sort();
  const nameOf = new Map(assessments.map(({ id, name }) => [id, nameKey(name)]));
  const followed = followUps
    .flatMap(({ id, gap, outcome }) => (outcome && nameOf.has(id) ? [contentOf([nameOf.get(id), gap, outcome])] : []))
    .sort();
  const seen = evidenceLooks
    .flatMap(({ id, piece, finding }) =>
      finding && nameOf.has(id) ? [contentOf([nameOf.get(id), piece, finding])] : [],
    )
    .sort();
  // What nobody said anything of leaves the hash as tools that do not know of it make it.
  const others = seen.length > 0 ? [followed, seen] : followed.length > 0 ? [followed] : [];
  return hashOf(contentOf([edition, policy.fiveMinorsMakeMajor, content, ...others]));
}

/** A hash of what an assessment holds; null for nothing. */
function printOfAssessment({ voice, name, ...body }: Assessment, hashText: (text: string) => string): string | null {
  const expectations = body.expectations
    .filter(({ verdict, reason }) => verdict !== null || reason !== "")
    .map(({ expectation, verdict, gravity, reason }) => [expectation, verdict, gravity, reason] as const);
  /** The text of a criterion is noted with the first word on it, and stays noted when that word is taken back. */
  const isSpokenOf = ({ criterion, effectiveness, comment }: CriterionEntry): boolean =>
    effectiveness !== null ||
    comment !== "" ||
    expectations.some(([expectation]) => writtenCriterion(expectation) === criterion) ||
    body.observations.some((one) => !one.isDeleted && one.criterion === criterion);
  const criteria = body.criteria
    .filter(isSpokenOf)
    .map(({ fingerprint, ...one }) => [
      one.criterion,
      one.effectiveness,
      one.comment,
      fingerprint && hashText(fingerprint),
    ]);
  const observations = body.observations
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ criterion, kind, basis, text, evidence, anchor }) =>
      contentOf([criterion, kind, basis, text, evidence, anchor]),
    )
    .sort();
  const { opinion } = body;
  const opinionContent =
    opinion && (opinion.opinion !== null || opinion.motive !== "") ? [opinion.opinion, opinion.motive] : null;
  const isEmpty = expectations.length + criteria.length + observations.length === 0 && opinionContent === null;
  return isEmpty
    ? null
    : hashOf(contentOf([voice, nameKey(name), expectations, criteria, observations, opinionContent]));
}
