import type { FlagResult, FlagStyle } from "../../..";
import type { Quote } from "../../quote";

/** Where one flag stands, or is to stand. */
export interface FlagSpot extends Quote {
  /** The rank of its paragraph in the base of the journal; null where that is not known. */
  readonly paragraph: number | null;
  /** The words of all marks behind that paragraph before the write. */
  readonly marks: readonly string[];
  /** What people answered there. */
  readonly replies: readonly string[];
}

/** Flags that say one thing. */
export interface FlagGroup {
  /** What they are known by: the text of a comment, the tag of a mark. */
  readonly key: string;
  /** What Word is to be given: the text of a comment, the words of a mark. */
  readonly words: string;
  /** How many stand before the write, and after it. */
  readonly before: number;
  readonly after: number;
  /** Where those stand that come or go. */
  readonly spots: readonly FlagSpot[];
  /** Word's own ids of those that go; none for marks. */
  readonly going: readonly string[];
}

/** A comment that Word would not delete (office-js #6551, #6895), as it was before it was emptied. */
export interface LeftFlag extends Pick<ExistingFlag, "key" | "id" | "words" | "isSettled"> {
  /** The state in whose way it stands: there it counts as gone. */
  readonly against: keyof Pick<FlagGroup, "before" | "after">;
}

/** What a write changes of our flags: data, so that it can be finished or undone by any later page. */
export interface FlagsStep {
  readonly style: FlagStyle;
  /** Which of ours are counted: `FlagChange.which`. */
  readonly which: "open" | "all";
  readonly groups: readonly FlagGroup[];
  /** Word's ids of comments that somebody answered: settled, and open again when it is undone. */
  readonly settled: readonly string[];
  /** Learnt on the way. */
  readonly left: readonly LeftFlag[];
  readonly result: FlagResult;
}

/** A flag of ours in the document. */
export interface ExistingFlag {
  /** Empty for a mark that is only half made, and for a comment that was emptied. */
  readonly key: string;
  /** Word's own id; empty for a mark. */
  readonly id: string;
  readonly words: string;
  readonly isSettled: boolean;
  readonly replies: readonly string[];
  readonly range: () => Word.Range;
  readonly remove: () => void;
  readonly settle: (isSettled: boolean) => void;
  /** Puts other words in it; nothing for a mark. */
  readonly reword: (words: string) => void;
}

/** How flags of one style are read and written in Word. */
export interface FlagWriter {
  /** How many Word takes in one sync. */
  readonly perSync: number;
  /** Asks for those that stand, with those of some ids whatever they say; they are known after the next sync. */
  readonly ask: (context: Word.RequestContext, ids?: readonly string[]) => () => readonly ExistingFlag[];
  /** What a flag is known by, and the words that Word is given for it. */
  name(flag: { readonly key: string; readonly text: string; readonly label: string }): {
    readonly key: string;
    readonly words: string;
  };
  /** Where it is put; known after the next sync, null when the words are not there. */
  readonly findAnchor: (paragraph: Word.Paragraph, quote: Quote) => () => Word.Range | null;
  readonly put: (anchor: Word.Range, group: Pick<FlagGroup, "key" | "words">, replies: readonly string[]) => void;
}
