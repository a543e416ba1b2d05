import type { Location } from "../document";

/** One flag: its words and its place. `key` is equal for the same finding on the same words. An underline has no words. */
export interface Flag {
  readonly key: string;
  /** The words of a comment: where, what, what to do. */
  readonly text: string;
  /** The words of a mark, which stand in the text itself: only what. */
  readonly label: string;
  /** A comment and an underline stand on the quoted words of the anchor, a mark behind its paragraph. */
  readonly at: Location;
}

/**
 * How flags are written: as Word comments (WordApi 1.4), ours being those that begin with `prefix`, since the signed-in
 * person is their author; or as marks in the text, for a Word without comments.
 */
export type FlagStyle = { readonly kind: "comments"; readonly prefix: string } | { readonly kind: "marks" };

/** The flags of one style that the document is to show, and no others: the unchanged stay, none is doubled. */
export interface FlagChange {
  readonly style: FlagStyle;
  readonly show: readonly Flag[];
  /**
   * Which of ours may go. `open`: one that somebody answered is settled instead of removed, and a settled one stays;
   * `all`: every one that is not shown is removed.
   */
  readonly which: "open" | "all";
}

/** What flagging changed. */
export interface FlagResult {
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** Those that somebody answered: they stay, marked as resolved. */
  readonly settled: number;
  /** Comments that Word would not delete: they stay, emptied of their words and marked as resolved where it allows. */
  readonly left: number;
  /** Flags that could not be written because their words have moved. */
  readonly skipped: readonly Flag[];
}
