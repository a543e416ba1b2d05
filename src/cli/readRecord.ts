import { basename } from "node:path";
import { auditErrorSentence, readAudit, type AuditRecord } from "../audit";
import { readCustomXml } from "../ooxml";
import {
  emptyRecord,
  readRecord,
  RecordError,
  recordErrorSentence,
  recordNamespace,
  type DossierRecord,
  type EvidenceItem,
  type RecordErrorCode,
} from "../record";

/** What a file remembers. What cannot be used is told and counts as nothing. */
export function recordOf(path: string, bytes: Uint8Array, tell: (sentence: string) => void): DossierRecord {
  const read = (): DossierRecord => readRecord(readCustomXml(bytes, recordNamespace));
  return usable(read, (code) => tell(`${basename(path)}\u00a0: ${recordErrorSentence(code)}`)) ?? emptyRecord;
}

/** The audit that a file holds. What cannot be used is told and counts as none. */
export function auditOf(path: string, parts: readonly string[], tell: (sentence: string) => void): AuditRecord | null {
  return usable(
    () => readAudit(parts),
    (code) => tell(`${basename(path)}\u00a0: ${auditErrorSentence(code)}`),
  );
}

function usable<T>(read: () => T, tell: (code: RecordErrorCode) => void): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    tell(error.code);
    return null;
  }
}

/** What the files of one dossier remember: the settings of the first that has some, the dismissals and evidence of all. */
export function mergeRecords(records: readonly DossierRecord[]): DossierRecord {
  const isSet = ({ settings }: DossierRecord): boolean =>
    JSON.stringify(settings) !== JSON.stringify(emptyRecord.settings);
  // Files cut from one document remember the same pieces: each once.
  const items = new Map<string, EvidenceItem>();
  for (const { evidence } of records)
    for (const item of evidence.items) if (!items.has(item.id)) items.set(item.id, item);
  return {
    settings: (records.find(isSet) ?? emptyRecord).settings,
    dismissals: records.flatMap(({ dismissals }) => dismissals),
    evidence: {
      place: records.find(({ evidence }) => evidence.items.length > 0)?.evidence.place ?? emptyRecord.evidence.place,
      items: [...items.values()],
    },
    unknown: [],
  };
}
