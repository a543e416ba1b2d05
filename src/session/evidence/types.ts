import type { Location } from "../../document";
import type { Coordinates } from "../../dossier";
import type { EvidenceDecision, EvidenceInventory, FileToRename, FolderFile } from "../../evidence";
import type { DocumentEdit, HostErrorCode } from "../../host";
import type { BordereauPlace, EvidenceItem, EvidenceRegister, RecordErrorCode } from "../../record";
import type { CaretState, Failure } from "../states";
import type { ReadonlyStore } from "../store";

/** What is known of the evidence of the document. */
export type EvidenceState =
  | { readonly status: "unread" }
  | { readonly status: "reading" }
  /** Drawn until the next reading ends: what is open in the pane outlasts it. */
  | {
      readonly status: "read";
      readonly view: EvidenceInventory;
      readonly register: EvidenceRegister;
    }
  | { readonly status: "failed"; readonly code: HostErrorCode; readonly detail: string };

/** What a person asks to be changed. */
export type EvidenceTask =
  "cite" | "piece" | "list" | "take" | "annex" | "save" | "rename" | "renumber" | "remove" | "line" | "folder" | "undo";

/** Why nothing was changed, beside failures of the host and of the record. */
export type EvidenceRefusal =
  | "caret-outside" // the cursor stands in a header, a note or a text box
  | "caret-outside-block" // a number by criterion and block needs one
  | "caret-in-list" // the list of evidence cites nothing
  | "caret-in-title"
  | "caret-in-label" // a header or a label of an official table
  | "cited-here" // its paragraph cites the piece already
  | "conflicts" // the register and the list disagree: a person decides first
  | "gone" // the piece is neither in the register nor in the document any more
  | "number-taken"
  | "number-unread" // what was written is no number that we understand
  | "nothing-to-list"
  | "nothing-to-change"
  | "nothing-to-fill"
  | "list-theirs" // a list written by the school is not rewritten
  | "line-theirs" // nothing of ours is left of the piece: its line is the school's to remove
  | "changed-since" // what is to be taken back is no longer as it was made
  | "record-unusable"; // what the document remembers cannot be used as it is

/** What a change did with the list of evidence that its words do not say. */
export type ListOutcome =
  | "started" // there was none: it stands at the end of the dossier now
  | "kept"; // it is not written again: the line of the piece stays there

/** The last change asked for. */
export type EvidenceWork =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly task: EvidenceTask }
  | EvidenceDone
  | { readonly status: "refused"; readonly reason: EvidenceRefusal }
  | (Omit<Failure, "code"> & { readonly code: HostErrorCode | RecordErrorCode });

/** A change that was made. */
export interface EvidenceDone {
  readonly status: "done";
  readonly task: EvidenceTask;
  /** What was written or changed: « Annexe C3-A1-02 », a number; empty where the count says it. */
  readonly words: string;
  /** Lines, citations or pieces that were changed. */
  readonly count: number;
  /** Citations and lines that a person has to change. */
  readonly outOfReach: number;
  /** Files that still carry an old number: nobody but a person renames them. */
  readonly files: readonly FileToRename[];
  /** The list can be taken further: the number of a piece that the school's own list lacks. */
  readonly unlisted: string | null;
  readonly list: ListOutcome | null;
}

/** Where the cursor stands. */
export interface CaretPlace {
  /** Null outside the body. */
  readonly at: Coordinates | null;
  /** Why nothing may be cited there; null where it may. */
  readonly refused: EvidenceRefusal | null;
}

/** What a person says of a piece of evidence. */
export type EvidenceFields = Omit<EvidenceItem, "id" | "number">;

/** What is cited at the cursor. */
export type CiteRequest = (
  { readonly kind: "known"; readonly key: string } | { readonly kind: "new"; readonly fields: EvidenceFields }
) & {
  /** Where a dossier without a list has it from now on; at its end unless told. */
  readonly place?: BordereauPlace;
};

/** A piece and its new number. */
export interface NewNumber {
  /** Its entry's. */
  readonly key: string;
  /** The number that it has; empty where it has none yet. */
  readonly from: string;
  readonly title: string;
  readonly to: string;
}

/** New numbers for pieces, with what it takes to write them. Made by the session, shown before it is given back to it. */
export interface Renumbering {
  readonly numbers: readonly NewNumber[];
  /** Citations to be written again. */
  readonly places: number;
  /** Citations and lines in text boxes and notes, in another file, or numbered by Word: their author changes them. */
  readonly outOfReach: number;
  /** Numbers that are cited and that nothing tells more of: left as they are. */
  readonly unknown: readonly string[];
  /** Files that carry an old number. */
  readonly files: readonly FileToRename[];
  readonly edits: readonly DocumentEdit[];
  readonly register: EvidenceRegister;
  /** The lines of our list. */
  readonly rows: readonly EvidenceItem[];
}

/** The pieces cited in the paragraph of the cursor, or why that cannot be told. */
export type EvidenceAtCaret = { readonly keys: readonly string[] } | { readonly failure: HostErrorCode };

/** What the view « Preuves » can ask for. */
export interface EvidenceSession {
  readonly state: ReadonlyStore<EvidenceState>;
  readonly work: ReadonlyStore<EvidenceWork>;
  /** The last change that can be taken back, whatever was told or refused since; null when there is none. */
  readonly made: ReadonlyStore<EvidenceDone | null>;
  /** Where the cursor stands in the document as it is now; null while that is not known. Told while `follow` is on. */
  readonly here: ReadonlyStore<CaretPlace | null>;
  /** Why it is not known. */
  readonly caret: ReadonlyStore<CaretState>;
  /** Looks where the cursor stands now. */
  look(): Promise<void>;
  /** Keeps `here` on the cursor, until it is stopped. */
  readonly follow: () => () => void;
  /** Reads the document and its register. */
  read(): Promise<void>;
  /** Selects a place; the returned code is null when it worked. */
  goTo(at: Location): Promise<HostErrorCode | null>;
  /** The pieces cited where the cursor stands. */
  atCaret(): Promise<EvidenceAtCaret>;
  /** Writes a citation at the cursor, and the line it leads to. */
  cite(request: CiteRequest): Promise<void>;
  /** Makes a piece of the register; without a number, its first citation gives it one. */
  add(number: string, fields: EvidenceFields): Promise<void>;
  /** The number that a new piece would have; empty where the place tells none. */
  proposeNumber(at: Coordinates | null): string;
  /** Keeps what a person says of a piece. */
  save(key: string, fields: EvidenceFields): Promise<void>;
  /** Gives a piece another number, in the list and in every citation. */
  rename(key: string, number: string): Promise<void>;
  /** The numbers in the order of the dossier; null when none changes, or when `work` tells why not. */
  planRenumbering(): Promise<Renumbering | null>;
  /** Writes the numbers of a plan, in one step. */
  renumber(plan: Renumbering): Promise<void>;
  /** Takes a piece out of the register and the list; the words that cite it too when asked. */
  remove(key: string, withCitations: boolean): Promise<void>;
  /** Writes the list of evidence, or brings it up to date, once every disagreement is decided. */
  list(decisions: readonly EvidenceDecision[]): Promise<void>;
  /** Takes into the register what the list that the school wrote says: it is never written over. */
  take(decisions: readonly EvidenceDecision[]): Promise<void>;
  /** The list as a document of its own, opened by Word; the document where Word cannot open one, to be downloaded. */
  openAnnex(decisions: readonly EvidenceDecision[]): Promise<Uint8Array | null>;
  /** Adds the line of a piece to the list that the school wrote. */
  addLine(key: string): Promise<void>;
  /** Compares with the files of the annex's folder: their names and days, never what they hold. */
  compareFolder(files: readonly FolderFile[]): Promise<void>;
  /** Takes what the names of the files tell into the register. */
  fillFromFolder(): Promise<void>;
  /** Takes the last change back, in the document and in the register. */
  undo(): Promise<void>;
}
