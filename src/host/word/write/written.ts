import type { Receipt } from "../..";
import type { Alignment } from "../../../document";
import { alignKeys, emptyKey, sameKeys } from "../paragraphs";
import { keepForSession, keptForSession } from "../sessionMemory";
import { carried, changeOf } from "./carried";
import type { Round } from "./advance";
import { placesOrNull } from "./findWritten";
import type { Journal, Run } from "./types";

/** Most writes that are kept for a page that is loaded again, and most characters that they may take there. */
const mostKept = { writes: 20, characters: 2_000_000 };

/** Writes that can be undone, by the id of their receipt; the oldest first. */
const written = new Map<string, Journal>();

/** Those that were undone in this page. */
const undone = new Set<string>();

/** The write that took away what another one had written, by the id of that one. */
const covering = new Map<string, string>();

/** Whether what the page before this one kept was looked for. */
let isRecalled = false;

/** Takes what the page before this one kept: a click on the ribbon may have loaded the pane again. */
function recall(): void {
  if (isRecalled) return;
  isRecalled = true;
  const kept = keptForSession("written") as { written: [string, Journal][]; covering: [string, string][] } | null;
  for (const [id, journal] of kept?.written ?? []) written.set(id, journal);
  for (const [id, later] of kept?.covering ?? []) covering.set(id, later);
}

/** Keeps the latest writes for the next page, as many as there is room for: the others can be undone in this one only. */
export function keepForNextPage(): void {
  const latest: [string, Journal][] = [];
  let left = mostKept.characters;
  for (const one of [...written].reverse().slice(0, mostKept.writes)) {
    left -= JSON.stringify(one).length;
    if (left < 0) break;
    latest.unshift(one);
  }
  keepForSession("written", latest.length === 0 ? null : { written: latest, covering: [...covering] });
}

/** Keeps what it takes to undo a write. */
export function keepWritten(journal: Journal): Receipt {
  recall();
  written.set(journal.id, journal);
  keepForNextPage();
  return { id: journal.id, ...(journal.flags && { flags: journal.flags.result }) };
}

/** A write that can be undone. */
export function writtenAs(id: string): Journal | undefined {
  recall();
  return written.get(id);
}

/** Forgets all writes that this page holds: a page that is loaded knows those that were kept for it. */
export function forgetAllWritten(): void {
  written.clear();
  covering.clear();
  undone.clear();
  isRecalled = false;
}

/** Whether a write was undone in this page; one that nobody knows was not kept when it was loaded. */
export function wasUndone(id: string): boolean {
  return undone.has(id);
}

/** Forgets a write that was undone. */
export function forgetWritten(id: string): void {
  undone.add(id);
  written.delete(id);
  keepForNextPage();
}

/**
 * After a write or its undoing, and before it is kept or forgotten: the others are known where they stand now. Two blank
 * actions have the same words; only what we wrote ourselves tells them apart.
 */
export function carryWritten({ journal, found, paragraphs }: Round): void {
  const sections = found.map(({ section }) => section);
  const change = changeOf(journal, sections, paragraphs.keys);
  if (!change) return;
  recall();
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

/**
 * A gap as what comes in there is to have it: behind the empty paragraphs that end an earlier insertion, so that each of the
 * two can still be undone alone.
 */
export function gapBehindWritten(gap: number, keys: readonly string[]): number {
  recall();
  // Writes that followed one another share their base.
  const alignments = new Map<readonly string[], Alignment>();
  for (const journal of [...written.values()].reverse()) {
    const { base, steps } = journal;
    const alignment = alignments.get(base) ?? alignKeys(base, keys);
    alignments.set(base, alignment);
    const around = placesOrNull(journal, alignment, keys.length)?.find(
      (section, rank) => steps[rank]!.kind === "insert" && section && section.start < gap && gap < section.end,
    );
    if (around && keys.slice(gap, around.end).every((key) => key === emptyKey)) return around.end;
  }
  return gap;
}

/** Whether a run is a part of another one, or what was taken away in it. */
function isInside(one: Run, other: Run): boolean {
  const [start, end] = [one.first - other.first, other.first + other.count - (one.first + one.count)];
  if (one.count === 0 && other.count > 0) return start > 0 && end > 0;
  return start >= 0 && end >= 0;
}
