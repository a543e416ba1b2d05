/** Keeps one text of ours inside the document, beside its body. Does not look at the text. */
export interface RecordStore {
  /** Namespace of the part that keeps it. */
  readonly namespace: string;
  /** Every text of ours that the document holds: none, one, or, after an accident, several. No sync. */
  read(): Promise<readonly string[]>;
  /**
   * Puts this text in place of all others of ours, or changes nothing. The new one is added before the first of the old
   * ones is removed: a Word that stops in between has both. Throws HostError.
   */
  write(text: string): Promise<void>;
  /** Removes every text of ours, or none. Throws HostError. */
  clear(): Promise<void>;
}
