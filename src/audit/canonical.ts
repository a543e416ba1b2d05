import type { AuditRecord, Entries, Voice } from "./types";

const voices: readonly Voice[] = ["auditor", "consensus", "school"];

/** The same record with every list in its one order: two records that say the same are then equal. */
export function canonical(record: AuditRecord): AuditRecord {
  return {
    ...record,
    entries: sorted(record.entries.map(canonicalEntries), ({ voice, id }) => `${voices.indexOf(voice)} ${id}`),
    unknown: [...new Set(record.unknown)].sort(),
  };
}

function canonicalEntries(entries: Entries): Entries {
  return {
    ...entries,
    expectations: sorted(entries.expectations, ({ expectation }) => expectation),
    criteria: sorted(entries.criteria, ({ criterion }) => String(criterion).padStart(6, "0")),
    observations: sorted(entries.observations, ({ id }) => id),
  };
}

function sorted<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
