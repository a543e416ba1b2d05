import { mergeAudits, type Merge } from "./merge";
import type { FoundScores } from "./readCopy";
import { adoptSheets } from "./sheets";
import type { AuditRecord } from "./types";

/**
 * Takes in the scores of a copy. Those that only its visible tables still say know a person by name alone: they go to the
 * one of that name, and yield to whatever is recorded.
 */
export function mergeScores(record: AuditRecord, { record: found, origin }: FoundScores): Merge {
  return origin === "part" ? mergeAudits(record, found) : adoptSheets(record, found.assessments);
}
