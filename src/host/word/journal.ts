import type { Journal } from "./write/types";

/** Storage of the page; a private window may refuse it. */
const storage = (): Storage | null => {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
};

let current: Journal | null = null;

/** The name under which the journal of this document is kept. */
function keyOfDocument(): string {
  return `ldm:write:${Office.context.document.url ?? ""}`;
}

/** Keeps the journal of the write in progress: in this page, and for the next one if this one is reloaded. */
export function keepJournal(journal: Journal): void {
  current = journal;
  try {
    storage()?.setItem(keyOfDocument(), JSON.stringify(journal));
  } catch {
    // Full, or refused: this page still has it.
  }
}

/** Forgets it: its write is done, or undone. */
export function forgetJournal(): void {
  current = null;
  try {
    storage()?.removeItem(keyOfDocument());
  } catch {
    // As above.
  }
}

/** The journal of a write that did not end, of this page or of the one before it; null for none. */
export function keptJournal(): Journal | null {
  if (current) return current;
  try {
    const text = storage()?.getItem(keyOfDocument());
    return text ? (current = JSON.parse(text) as Journal) : null;
  } catch {
    return null;
  }
}
