import type { DocumentText, Location, Place } from "../document";
import type { Flag, FlagChange, FlagResult } from "./Flag";

/** Why the program that holds the document could not do what we asked. Sentences are chosen by the pane. */
export type HostErrorCode =
  | "moved" // nothing in the document fits the place any more
  | "ambiguous" // several places fit, and nothing says which one was meant
  | "changed" // somebody changed what is to be undone since we wrote it
  | "covered" // a later write of ours stands in what is to be undone: `detail` is what was asked for then, in French
  | "forgotten" // what it takes to undo it was not kept when the pane was loaded again
  | "occupied" // somebody's comment, picture or words stand in what would be written again or removed, and would go with it
  | "tracked" // changes are tracked, and this Word does not let us stop it: what is to go would stay
  | "outside" // the selection is not in the body (header, note, text box)
  | "read-only" // document protected, in view mode, or refused by Word
  | "no-comments" // Word on the web takes no comment from an add-in here
  | "no-underlines" // Word underlines nothing for an add-in here
  | "not-on-web" // Word on the web cannot do it, or does not let us
  | "unsupported" // this Word lacks the interface
  | "busy" // Word is occupied (dialog open, other edit)
  | "silent" // Word never answered
  | "unfinished" // an earlier write stands halfway: it is finished or undone first
  | "unreadable" // Word gave a document we cannot read
  | "failed"; // anything else, with Word's own code in `detail`

/** What a failed write leaves: the document as it was, or a part of the write (`DocumentHost.unfinished` keeps it). */
export type WriteLeaves = "before" | "between";

/**
 * Expected failure of the host. `detail` is Word's error code and where Word failed, never a text to match on (it is
 * localised), but where a code says otherwise.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string = "",
    readonly leaves: WriteLeaves = "before",
  ) {
    super(`${code}${detail && `: ${detail}`}`);
    this.name = "HostError";
  }
}

/** A write of ours that stopped halfway and could not be undone at once. */
export interface UnfinishedWrite {
  readonly id: string;
  /** What was asked, in French, as the pane named it: « Critère 3 : action 2 ». */
  readonly label: string;
}

/** Where a package goes. Never inside a table. */
export type InsertPlace =
  | { readonly kind: "after"; readonly place: Place } // after that paragraph (or the table that holds it)
  | { readonly kind: "before"; readonly place: Place } // before that paragraph (or the table that holds it)
  | { readonly kind: "end" };

/** What stands before words and behind them. */
export type Brackets = "()" | "[]";

/** One change of what the document says, at a place that must still be there. */
export type DocumentEdit =
  /** Inserts a flat OPC package, and shows it. */
  | { readonly kind: "insert"; readonly flatOpc: string; readonly where: InsertPlace }
  /** Adds one row of `values` under the row that holds the place. */
  | { readonly kind: "addRow"; readonly at: Place; readonly values: readonly string[] }
  /** Puts `text` in place of the quoted words; a link that carries them stays. */
  | { readonly kind: "replaceText"; readonly at: Place; readonly text: string }
  /** Adds a column after the cell that holds the quoted words, with this header. */
  | { readonly kind: "addColumn"; readonly at: Place; readonly header: string }
  /**
   * Writes words at the end of the selection, which must be in the paragraph of `at`: in the font of their place, with a
   * space before and after them where the text needs one. They lead to the bookmark, unless it is null. `brackets` go
   * around them where words stand before them and no bracket is open yet; null for none. HostError `outside` when the
   * selection is outside the body.
   */
  | {
      readonly kind: "cite";
      readonly at: Place;
      readonly text: string;
      readonly bookmark: string | null;
      readonly brackets: Brackets | null;
    }
  | RegionEdit;

/**
 * A region of ours: blocks in one content control, known by its tag. A program that drops controls leaves the blocks;
 * `instead` then says which they are, by a place in each: its paragraph, or the outermost table that holds it.
 */
export type RegionEdit =
  /**
   * Puts a region (a flat OPC package whose body is one block-level content control of this tag, its last block a
   * paragraph) in place of the one of that tag; else of the blocks of `instead`; else at `where`. HostError `occupied`
   * where people put something of theirs in what would go.
   */
  | {
      readonly kind: "putRegion";
      readonly tag: string;
      readonly flatOpc: string;
      readonly instead: readonly Place[];
      readonly where: InsertPlace;
    }
  /** Removes the region of that tag, else the blocks of `instead`; no region is no error, comments by people are. */
  | { readonly kind: "removeRegion"; readonly tag: string; readonly instead: readonly Place[] };

/** A write of ours that can be undone while the pane lives. */
export interface Receipt {
  readonly id: string;
  /** What became of the flags that went with the edits; absent where none did. */
  readonly flags?: FlagResult;
}

/** The text that the custom XML part of a namespace is to hold, in place of all others there; null for none. */
export interface PartChange {
  readonly namespace: string;
  readonly text: string | null;
}

/** What goes with the edits of a write. */
export interface WriteOptions {
  /** What was asked, in French: it names the write should it stop halfway. */
  readonly label?: string;
  /** Kept with the edits: both are done, or neither. */
  readonly part?: PartChange;
  /** Shown with the edits: both are done, or neither. Flags whose words have moved are skipped. */
  readonly flags?: FlagChange;
  /** Called while flags are written: how many of all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called once the write, having stopped halfway, is finished by `resolve`. */
  readonly onFinished?: (receipt: Receipt) => void;
}

/** What goes with undoing a write. */
export interface UndoOptions {
  /** What its part is to hold then; absent, the part stays as it is. */
  readonly part?: PartChange;
  /** Called once the undoing, having stopped halfway, is finished by `resolve`. */
  readonly onFinished?: () => void;
}

/** What this Word can do (requirement sets, detected once). */
export interface HostAbilities {
  /** Comments, tracking mode (WordApi 1.4). */
  readonly comments: boolean;
  /** Annotations (WordApi 1.7). A Word without a subscription claims them too, and refuses them (office-js #4953). */
  readonly underlines: boolean;
  readonly platform: "windows" | "mac" | "web" | "ios" | "unknown";
}

/** What the add-in needs from the program that holds the document. */
export interface DocumentHost {
  readonly abilities: HostAbilities;
  /** The whole document as it stands. One sync. Throws HostError `unreadable`. */
  readonly read: () => Promise<DocumentText>;
  /** Selects the place. Throws HostError `moved` or `ambiguous`. */
  select(at: Location): Promise<void>;
  /**
   * `Paragraph.index`, in the document as it was read last, of the paragraph that holds the start of the selection; null
   * outside the body. One sync whatever the document's length, two or three where what stands around it stands elsewhere
   * too. Throws HostError `moved` where the document is another one since, `ambiguous` where nothing tells the place.
   */
  caret(): Promise<number | null>;
  /**
   * Both at one moment, in one sync; up to two more where what stands around the cursor stands elsewhere too. Null too
   * where nothing tells its place.
   */
  readonly readAtCaret: () => Promise<{ readonly document: DocumentText; readonly caret: number | null }>;
  /**
   * Makes all edits, or none. Two syncs whatever their number: one more to find words or regions, one more where Word is
   * to be put right after it. Flags alone take three, and one for every three comments. Throws HostError, whose `leaves`
   * says what the document is then.
   */
  write(edits: readonly DocumentEdit[], options?: WriteOptions): Promise<Receipt>;
  /**
   * Underlines the words of these flags for this person, and no others; an empty list takes all away. Word keeps that in
   * memory until the document is closed: nothing is written, so nothing is to be undone or finished. Throws HostError,
   * `no-underlines` where Word underlines nothing here.
   */
  underline(show: readonly Flag[], onProgress?: (done: number, total: number) => void): Promise<FlagResult>;
  /** Opens a .docx as a new document that nobody has saved. */
  openNew(docx: Uint8Array): Promise<void>;
  /**
   * Undoes a write, all of it or nothing; what is gone already counts as undone. Throws HostError `changed` when somebody
   * changed what it had written, `covered` when a later write did.
   */
  undo(receipt: Receipt, options?: UndoOptions): Promise<void>;
  /**
   * The write that stopped halfway and is still to be resolved, of this page or an earlier one; null for none. No sync
   * where nothing was kept.
   */
  unfinished(): Promise<UnfinishedWrite | null>;
  /**
   * Finishes it, or undoes it: the document is then the one after, or the one before. Throws HostError; after `changed` the
   * write is forgotten, for nothing fits it any more.
   */
  resolve(how: "finish" | "undo"): Promise<void>;
  /** Calls `listener` when the selection moves; returns the way to stop. */
  onSelectionChange(listener: () => void): () => void;
}
