import { isObject, parseJson, RecordError } from "../record";
import { largestScores } from "./bounds";
import { notedTexts } from "./otherDossier";
import { readAuditAsWritten, writeAudit } from "./part";
import { faultOf, type CopyFault, type ImportedScores } from "./readCopy";
import type { AuditRecord } from "./types";

/**
 * The scores as a file for a colleague: the very part of the document, so that one reader serves both, without what belongs
 * to the document alone.
 */
export function writeScores(record: AuditRecord): string {
  return `${JSON.stringify({ format: "ldm-audit", part: writeAudit({ ...record, sheets: [] }) }, null, 2)}\n`;
}

/** The scores of such a file, or why there are none to take. */
export function readScores(text: string): ImportedScores | CopyFault {
  if (text.length > largestScores) return "file-too-big";
  const file = parseJson(text);
  if (file === null && /^\s*\{\s*"format"\s*:\s*"ldm-audit"/.test(text)) return "cut-short";
  if (!isObject(file) || file.format !== "ldm-audit" || typeof file.part !== "string") return "not-readable";
  try {
    const record = readAuditAsWritten([file.part]);
    if (!record) return "not-readable";
    const fault = faultOf(record);
    if (fault) return fault;
    return {
      record,
      origin: "part",
      dossier: null,
      of: { settings: null, writtenUai: null, texts: notedTexts(record) },
    };
  } catch (error) {
    if (error instanceof RecordError) return error.code;
    throw error;
  }
}
