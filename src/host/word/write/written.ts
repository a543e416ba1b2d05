import type { Receipt } from "../..";
import { sameKeys } from "../paragraphs";
import { carried, changeOf } from "./carried";
import type { Round } from "./advance";
import type { Journal, Run } from "./types";

/** Writes that can be undone, by the id of their receipt; the oldest first. */
const written = new Map<string, Journal>();

/** The write that took away what another one had written, by the id of that one. */
const covering = new Map<string, string>();

/** Keeps what it takes to undo a write. */
export function keepWritten(journal: Journal): Receipt {
  written.set(journal.id, journal);
  return { id: journal.id, ...(journal.flags && { flags: journal.flags.result }) };
}

/** A write that can be undone. */
export function writtenAs(id: string): Journal | undefined {
  return written.get(id);
}

/** Forgets all writes: a page that is loaded knows none of the one before. */
export function forgetAllWritten(): void {
  written.clear();
  covering.clear();
}

/** Forgets a write that was undone. */
export function forgetWritten(id: string): void {
  written.delete(id);
}

/**
 * After a write or its undoing: the others are known where they stand now. Two blank actions have the same words; only
 * what we wrote ourselves tells them apart.
 */
export function carryWritten({ journal, found, paragraphs }: Round): void {
  const sections = found.map(({ section }) => section);
  const change = changeOf(journal, sections, paragraphs.keys);
  if (!change) return;
  for (const [id, other] of written) {
    const later = id === journal.id ? null : carried(other, change);
    if (later === "covered") covering.set(id, journal.id);
    else if (later) written.set(id, later);
  }
}

/** The latest write that changed what another one had written before it; null for none. */
export function writtenOver({ id, base, runs }: Journal): Journal | null {
  const ids = [...written.keys()];
  const later = [...written.values()].slice(ids.indexOf(id) + 1);
  const isOver = (journal: Journal): boolean =>
    sameKeys(journal.base, base) && journal.runs.some((one) => runs.some((run) => isInside(one, run)));
  return written.get(covering.get(id) ?? "") ?? later.reverse().find(isOver) ?? null;
}

/** Whether a run is a part of another one, or what was taken away in it. */
function isInside(one: Run, other: Run): boolean {
  const [start, end] = [one.first - other.first, other.first + other.count - (one.first + one.count)];
  if (one.count === 0 && other.count > 0) return start > 0 && end > 0;
  return start >= 0 && end >= 0;
}
