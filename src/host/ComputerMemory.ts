import type { PaneMemory } from "./PaneMemory";

/** What this computer keeps of the documents opened on it, after the pane and Word are closed. */
export interface ComputerMemory extends PaneMemory {
  /** Whether the open document has an address of its own. Those that were never saved share one place. */
  hasAddress(): boolean;
  /** Of how many documents something is kept. */
  count(): number;
  /** Erases what is kept of every document. */
  clear(): void;
}

/** A computer that keeps nothing. */
export const noComputerMemory: ComputerMemory = {
  read: () => null,
  keep: () => undefined,
  hasAddress: () => true,
  count: () => 0,
  clear: () => undefined,
};
