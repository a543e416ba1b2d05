import { basename } from "node:path";
import { readCustomXml } from "../ooxml";
import {
  emptyRecord,
  readRecord,
  RecordError,
  recordErrorSentence,
  recordNamespace,
  type DossierRecord,
} from "../record";

/** What a file remembers. What cannot be used is told and counts as nothing. */
export function recordOf(path: string, bytes: Uint8Array, tell: (sentence: string) => void): DossierRecord {
  try {
    return readRecord(readCustomXml(bytes, recordNamespace));
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    tell(`${basename(path)}\u00a0: ${recordErrorSentence(error.code)}`);
    return emptyRecord;
  }
}

/** What the files of one dossier remember: the settings of the first that has some, the dismissals and evidence of all. */
export function joined(records: readonly DossierRecord[]): DossierRecord {
  const isSet = ({ settings }: DossierRecord): boolean =>
    JSON.stringify(settings) !== JSON.stringify(emptyRecord.settings);
  return {
    settings: (records.find(isSet) ?? emptyRecord).settings,
    dismissals: records.flatMap(({ dismissals }) => dismissals),
    evidence: {
      place: records.find(({ evidence }) => evidence.items.length > 0)?.evidence.place ?? emptyRecord.evidence.place,
      items: records.flatMap(({ evidence }) => evidence.items),
    },
    unknown: [],
  };
}
