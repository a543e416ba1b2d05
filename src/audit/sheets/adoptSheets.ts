import { mergeAudits, type Merge } from "../merge";
import type { AuditRecord, Entries } from "../types";
import { columnsOf, speakerOf } from "./columns";
import { visiblePart } from "./visiblePart";

/**
 * Adds to a record what the sheets of a copy say, for a copy that lost its record: a voice is known again by its name,
 * a constat by its words. Whatever is recorded is later than a sheet, and stays.
 */
export function adoptSheets(record: AuditRecord, read: readonly Entries[]): Merge {
  const owners = new Map(columnsOf(record).map(({ entries, label }) => [speakerOf(label).id, entries]));
  const known = new Map(visiblePart(record).map((one) => [one.id, new Set(one.observations.map(({ id }) => id))]));
  const entries = read.map((one) => ({
    ...one,
    id: owners.get(one.id)?.id || one.id,
    observations: one.observations.filter((observation) => !known.get(one.id)?.has(observation.id)),
  }));
  return mergeAudits(record, { ...record, entries, unknown: [] });
}
