/** Keeps one text of ours inside the document, beside its body. Knows nothing of what the text says. */
export interface RecordStore {
  /** Namespace of the part that keeps it. */
  readonly namespace: string;
  /** Every text of ours that the document holds: none, one, or, after an accident, several. No sync. */
  read(): Promise<readonly string[]>;
  /**
   * Puts this text in place of all others of ours. The new one is there before the first of the old ones goes, and is
   * taken back when none of them can: nothing is ever lost. Throws HostError.
   */
  write(text: string): Promise<void>;
  /** Removes every text of ours. */
  clear(): Promise<void>;
}
