import { hashOf } from "../document";
import { contentOf } from "./content";
import type { Instant } from "./instant";
import { nameKey } from "./people";
import { updateAssessment } from "./setters";
import type { Assessment, Assessor, AuditRecord, SignedContent } from "./types";

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

/** What the signature of an auditor is worth. */
export function signatureState(record: AuditRecord, { id, signedOn }: Assessment): SignatureState {
  if (signedOn === null) return "none";
  const signed = record.signatures.find((one) => one.id === id && one.day === signedOn);
  if (!signed) return "unbound";
  return signed.print === contentPrintOf(record) ? "valid" : "outdated";
}

/**
 * A hash of all that a signature is given for: what every auditor entered and what was settled, and the rule that weighs
 * it. Whatever was withdrawn, who signed, when and under which id things were entered is no part of it.
 */
export function contentPrintOf({ edition, policy, assessments }: AuditRecord): string {
  const content = assessments
    .filter(({ voice }) => voice !== "school")
    .map(contentOfAssessment)
    .filter((one) => one !== null)
    .sort();
  return hashOf(contentOf([edition, policy.fiveMinorsMakeMajor, content]));
}

function contentOfAssessment({ voice, name, ...body }: Assessment): string | null {
  const expectations = body.expectations
    .filter(({ verdict, reason }) => verdict !== null || reason !== "")
    .map(({ expectation, verdict, gravity, reason }) => [expectation, verdict, gravity, reason]);
  const criteria = body.criteria
    .filter(
      ({ effectiveness, comment, fingerprint }) => effectiveness !== null || comment !== "" || fingerprint !== null,
    )
    .map(({ criterion, effectiveness, comment, fingerprint }) => [criterion, effectiveness, comment, fingerprint]);
  const observations = body.observations
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ criterion, kind, basis, text, evidence, anchor }) =>
      contentOf([criterion, kind, basis, text, evidence, anchor]),
    )
    .sort();
  const { opinion } = body;
  const avis =
    opinion && (opinion.opinion !== null || opinion.motive !== "") ? [opinion.opinion, opinion.motive] : null;
  const isEmpty = expectations.length + criteria.length + observations.length === 0 && avis === null;
  return isEmpty ? null : contentOf([voice, nameKey(name), expectations, criteria, observations, avis]);
}
