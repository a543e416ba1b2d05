import type { PaneMemory } from "..";

/** Storage of the page; a private window may refuse it. */
const storage = (): Storage | null => {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
};

/** The name under which something of this document is kept. */
function keyOf(name: string): string {
  return `ldm:${name}:${Office.context.document.url ?? ""}`;
}

/**
 * Keeps a value, as JSON, for this document until the pane is closed: the page may be loaded again meanwhile. Null forgets
 * it. Whether it is kept.
 */
export function keepForSession(name: string, value: unknown): boolean {
  try {
    const kept = storage();
    if (value === null) kept?.removeItem(keyOf(name));
    else kept?.setItem(keyOf(name), JSON.stringify(value));
    return kept !== null;
  } catch {
    // Full, or refused: what was kept before is of another moment.
    if (value !== null) keepForSession(name, null);
    return false;
  }
}

/** What this page, or the one before it, kept under that name; null for nothing. */
export function keptForSession(name: string): unknown {
  try {
    const text = storage()?.getItem(keyOf(name));
    return text ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}

/** The pane's memory over the storage of its page. */
export const paneMemory: PaneMemory = {
  read: (name) => keptForSession(`pane:${name}`),
  keep: (name, value) => void keepForSession(`pane:${name}`, value),
};
