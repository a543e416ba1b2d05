import { readDossier, type Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { readCustomXml, readDocx, ReadError } from "../ooxml";
import { RecordError, type RecordErrorCode } from "../record";
import { emptyAudit } from "./emptyAudit";
import { readAudit } from "./readAudit";
import { auditNamespace } from "./schema";
import { readSheets } from "./sheets";
import type { AuditRecord } from "./types";

/** Scores with where they were found: in the hidden part, or in the visible sheets where the part is lost. */
export interface FoundScores {
  readonly record: AuditRecord;
  readonly origin: "part" | "sheets";
}

/** Why a copy gives no scores. */
export type CopyFault = "not-readable" | "no-scores" | RecordErrorCode;

/** The scores of a dossier: its hidden part, else its visible sheets; null when it has none. Throws RecordError. */
export function findScores(parts: readonly string[], dossier: Dossier): FoundScores | null {
  const record = readAudit(parts);
  if (record) return { record, origin: "part" };
  const entries = readSheets(dossier);
  return entries.length > 0 ? { record: { ...emptyAudit(dossier.edition.id), entries }, origin: "sheets" } : null;
}

/** The scores in a scored copy (.docx), or why there are none to take. */
export function readCopy(bytes: Uint8Array, edition: GuideEdition): FoundScores | CopyFault {
  try {
    const parts = readCustomXml(bytes, auditNamespace);
    return findScores(parts, readDossier([readDocx(bytes)], edition)) ?? "no-scores";
  } catch (error) {
    if (error instanceof ReadError) return "not-readable";
    if (error instanceof RecordError) return error.code;
    throw error;
  }
}
