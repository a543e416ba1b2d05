import { mergeAudits, type Merge } from "../merge";
import type { Assessment, AuditRecord } from "../types";
import { asShownInSheets } from "./asShownInSheets";
import { assessmentColumns, columnAssessor } from "./columns";

/**
 * Adds to a record what the sheets of a copy hold, for a copy that lost its record: an assessor is recognised by the
 * name, a constat by its words. Whatever is recorded is later than a sheet, and stays.
 */
export function adoptSheets(record: AuditRecord, read: readonly Assessment[]): Merge {
  const owners = new Map(
    assessmentColumns(record).map(({ assessment, label }) => [columnAssessor(label).id, assessment]),
  );
  const known = new Map(asShownInSheets(record).map((one) => [one.id, new Set(one.observations.map(({ id }) => id))]));
  const assessments = read.map((one) => ({
    ...one,
    id: owners.get(one.id)?.id || one.id,
    observations: one.observations.filter((observation) => !known.get(one.id)?.has(observation.id)),
  }));
  return mergeAudits(record, { ...record, assessments, unknown: [] });
}
