import { readDossier, type Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { readCustomXml, readDocx, ReadError } from "../ooxml";
import { readRecord, RecordError, recordNamespace, type DossierSettings, type RecordErrorCode } from "../record";
import { findExcess, largestCopy, type RecordExcess } from "./bounds";
import { defaultPolicy, emptyAudit } from "./emptyAudit";
import { hasImpossibleInstant } from "./instants";
import { scoredDossier, type ScoredDossier } from "./otherDossier";
import { auditNamespace, readAudit, readAuditAsWritten } from "./part";
import { readSheets } from "./sheets";
import type { AuditPolicy, AuditRecord } from "./types";

/** Characters of the name of a school, which is shown before anything is taken in. */
const longestName = 300;

/** Scores with where they were found: in the hidden part, or in the visible sheets where the part is lost. */
export interface FoundScores {
  readonly record: AuditRecord;
  readonly origin: "part" | "sheets";
}

/** Scores that somebody else gave, and of which dossier. */
export interface ImportedScores extends FoundScores {
  readonly of: ScoredDossier;
  /** The dossier itself, where the scores came in a copy of it. */
  readonly dossier: Dossier | null;
}

/** Why a copy gives no scores. */
export type CopyFault =
  | "not-readable"
  | "no-scores"
  | "file-too-big"
  /** An export of scores that ends in its middle. */
  | "cut-short"
  | "impossible-dates"
  | RecordExcess
  | RecordErrorCode;

/** Why a record from elsewhere is not taken in, whatever it holds; null where it can be looked at. */
export function faultOf(written: AuditRecord): CopyFault | null {
  return hasImpossibleInstant(written) ? "impossible-dates" : findExcess(written);
}

/**
 * The scores of a dossier: its hidden part, else its visible sheets, read with the académie's words of `policy`; null when
 * it has none. Throws RecordError.
 */
export function findScores(
  parts: readonly string[],
  dossier: Dossier,
  policy: AuditPolicy = defaultPolicy,
): FoundScores | null {
  const record = readAudit(parts);
  if (record) return { record, origin: "part" };
  const assessments = readSheets(dossier, policy);
  return assessments.length > 0
    ? { record: { ...emptyAudit(dossier.edition.id), assessments }, origin: "sheets" }
    : null;
}

/** The scores in a scored copy (.docx), or why there are none to take. */
export function readCopy(
  bytes: Uint8Array,
  edition: GuideEdition,
  policy: AuditPolicy = defaultPolicy,
): ImportedScores | CopyFault {
  if (bytes.length > largestCopy) return "file-too-big";
  try {
    const dossier = readDossier([readDocx(bytes)], edition);
    const parts = readCustomXml(bytes, auditNamespace);
    const written = readAuditAsWritten(parts);
    const found = findScores(parts, dossier, policy);
    if (!found) return "no-scores";
    const fault = faultOf(written ?? found.record);
    if (fault) return fault;
    const of = scoredDossier(dossier, settingsIn(bytes));
    const isLong = [of.settings?.school, of.settings?.uai].some((text) => (text?.length ?? 0) > longestName);
    return isLong ? "text-too-long" : { ...found, of, dossier };
  } catch (error) {
    if (error instanceof ReadError) return "not-readable";
    if (error instanceof RecordError) return error.code;
    throw error;
  }
}

/** What the copy remembers of its dossier; null where that cannot be used. */
function settingsIn(bytes: Uint8Array): DossierSettings | null {
  try {
    return readRecord(readCustomXml(bytes, recordNamespace)).settings;
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}
