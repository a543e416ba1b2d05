import { mergeAudits, type Merge } from "./merge";
import type { FoundScores } from "./readCopy";
import { adoptSheets } from "./sheets";
import type { AuditRecord } from "./types";

/**
 * Merges the scores of a copy. Those read from its visible tables identify a person by name alone: they go to the one of
 * that name, and whatever is recorded wins over them. What the sheets of the copy held stays with the copy.
 */
export function mergeScores(record: AuditRecord, { record: found, origin }: FoundScores): Merge {
  return origin === "part" ? mergeAudits(record, { ...found, sheets: [] }) : adoptSheets(record, found.assessments);
}
