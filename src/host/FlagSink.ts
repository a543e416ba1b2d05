import type { Location } from "../document";

/** One inline flag: what it says and where. `key` is equal for the same finding on the same words. */
export interface Flag {
  readonly key: string;
  /** The words of a comment: where, what, what to do. */
  readonly text: string;
  /** The words of a marker, which stand in the text itself: only what. */
  readonly label: string;
  /** A comment stands on the quoted words of the anchor, a marker behind its paragraph. */
  readonly at: Location;
}

/** What flagging changed. */
export interface FlagResult {
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** Flags that could not be written because their words have moved. */
  readonly skipped: readonly Flag[];
}

/** Writes findings inside the document, as comments or as tagged markers. */
export interface FlagSink {
  readonly kind: "comments" | "markers";
  /** Makes the document show exactly `flags`: adds the new, keeps the unchanged, removes the solved. Never doubles. */
  show(flags: readonly Flag[], onProgress?: (done: number, total: number) => void): Promise<FlagResult>;
  /**
   * Removes our flags and nothing else; returns how many. `open` ones: what somebody answered is settled instead, and
   * what is settled stays; `all`: no trace is left.
   */
  clear(which?: "open" | "all"): Promise<number>;
}
