import { keepForSession, keptForSession } from "./sessionMemory";
import type { Journal } from "./write/types";

let current: Journal | null = null;

/** Keeps the journal of the write in progress: in this page, and for the next one if this one is reloaded. */
export function keepJournal(journal: Journal): void {
  current = journal;
  keepForSession("write", journal);
}

/** Forgets it: its write is done, or undone. */
export function forgetJournal(): void {
  current = null;
  keepForSession("write", null);
}

/** The journal of a write that did not end, of this page or of the one before it; null for none. */
export function keptJournal(): Journal | null {
  return (current ??= keptForSession("write") as Journal | null);
}
