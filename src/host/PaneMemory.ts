/** What the pane keeps of this document until it is closed, and finds again when its page is loaded again. */
export interface PaneMemory {
  /** What was kept under that name; null for nothing. */
  read(name: string): unknown;
  /** Keeps a value that JSON can hold; null forgets it. Where there is no room it is not kept. */
  keep(name: string, value: unknown): void;
}

/** A memory that holds nothing. */
export const noMemory: PaneMemory = { read: () => null, keep: () => undefined };
