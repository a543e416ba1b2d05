import type { CheckReport, Finding, TableExplanation } from "../checker";
import type { Location } from "../document";
import type { Dossier } from "../dossier";
import type { FlagResult, HostErrorCode, Receipt, UnfinishedWrite, WriteLeaves } from "../host";
import type { DossierRecord, DossierSettings, RecordErrorCode } from "../record";
import type { TableCode } from "../tables";

/** What the host refused, and what that left of the write. */
export interface Failure {
  readonly status: "failed";
  readonly code: HostErrorCode;
  /** Word's own code and place, for the log. */
  readonly detail: string;
  /** Absent where nothing was to be written. */
  readonly leaves?: WriteLeaves;
}

/** A write that stopped halfway, found by a reading: a person has it finished or undone. */
export type UnfinishedState =
  | { readonly status: "none" }
  /** `failure`: why the last attempt to resolve it did not work; null before one. */
  | { readonly status: "found"; readonly write: UnfinishedWrite; readonly failure: UnresolvedWrite | null }
  /** Only the mark of one is left, which nobody knows any more. */
  | { readonly status: "forgotten"; readonly location: Location }
  | { readonly status: "resolving"; readonly write: UnfinishedWrite }
  | { readonly status: "resolved"; readonly write: UnfinishedWrite; readonly how: Resolution };

/** What becomes of an unfinished write: the rest of it is written, or what was written is undone. */
export type Resolution = "finish" | "undo";

/** An attempt to resolve an unfinished write that the host refused. */
export type UnresolvedWrite = Pick<Failure, "code" | "detail" | "leaves"> & { readonly how: Resolution };

/** The checker pane. */
export type CheckState =
  | { readonly status: "idle" }
  | { readonly status: "checking"; readonly step: "reading" | "recognising" | "rules" }
  | {
      readonly status: "done";
      readonly report: CheckReport;
      /** Milliseconds from click to report. */
      readonly elapsed: number;
      /** Paragraphs and recognised official tables read. */
      readonly paragraphs: number;
      readonly tables: number;
      /** How each official table was understood. */
      readonly accounts: readonly TableExplanation[];
      /** Pages as the document itself says (docProps/app.xml); null when it does not. */
      readonly pages: number | null;
      /** The settings that were followed, and the day up to which measures have come. */
      readonly settings: DossierSettings;
      readonly referenceDate: string;
    }
  | Failure;

/** What the document remembers: settings and findings set aside. */
export type RecordState =
  | { readonly status: "unread" }
  | {
      readonly status: "ready";
      /** Empty when the document remembers nothing. */
      readonly record: DossierRecord;
      readonly isSaving: boolean;
      /** Why the last change was not kept; null when it was. */
      readonly failure: HostErrorCode | RecordErrorCode | null;
    }
  /** It cannot be used as it is, and is left alone; `parts` are its texts. */
  | { readonly status: "refused"; readonly code: RecordErrorCode; readonly parts: readonly string[] }
  | Failure;

/** What is changed in what the document remembers. */
export type RecordTask = "dismiss" | "restore" | "settings" | "reset" | "evidence";

/** Flagging findings inside the document. */
export type FlagState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly task: FlagTask; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly result: FlagResult }
  | ({ readonly status: "cleared" } & Pick<FlagResult, "removed" | "settled">)
  | (Failure & { readonly task: FlagTask });

/** What is asked of the flags in the document. */
export type FlagTask = "show" | "clear";

/** Correcting the document for findings. */
export type FixState =
  | { readonly status: "idle" }
  | { readonly status: "fixing"; readonly task: FixTask; readonly count: number }
  | { readonly status: "done"; readonly count: number }
  | { readonly status: "undone"; readonly count: number }
  | (Failure & { readonly task: FixTask });

/** What is asked of the corrections. */
export type FixTask = "fix" | "undo";

/** The last corrections made, which can be taken back until others are, whatever is told meanwhile. */
export interface MadeFixes {
  readonly count: number;
  readonly receipt: Receipt;
}

/** What a person may insert. */
export type InsertRequest =
  | { readonly kind: "criterion"; readonly criteria: readonly number[] } // T1–T4 + action 1 + commitment 1
  | { readonly kind: "action"; readonly criteria: readonly number[] } // the next one
  | { readonly kind: "commitment"; readonly criteria: readonly number[] }
  | {
      readonly kind: "table";
      readonly criteria: readonly number[];
      readonly table: TableCode;
      /** The block to insert in; the first one that lacks the table when absent or null. */
      readonly block?: string | null;
    }
  | { readonly kind: "objective" | "indicator" | "member" }; // one more row where the cursor stands

/** What one click inserted; newest first in the pane's list. */
export interface Insertion {
  readonly receipt: Receipt;
  /** French: « Critère 3 : action 2 », « Critères 1 à 8 : action suivante ». */
  readonly label: string;
}

/** Why an insertion was not made, beside host failures. */
export type InsertRefusal =
  | "table-present"
  | "no-criterion"
  | "criterion-present"
  | "caret-outside-table" // a row goes into the table of the cursor
  | "wrong-table"
  | "caret-outside" // the cursor stands in a header, a note or a text box
  | "caret-in-list" // in the list of evidence, which is written again or read line by line
  | "caret-in-sheet"; // in a fiche of the audit, which is written again

/** An insertion that was not made. */
export type Refusal =
  | { readonly reason: InsertRefusal }
  /** The cursor stands in what would be cut in two: a block, or another criterion when `block` is null. */
  | { readonly reason: "caret-inside"; readonly criterion: number; readonly block: string | null }
  /** What is inserted there would be read as content of that criterion, which is another. */
  | { readonly reason: "caret-behind"; readonly criterion: number };

/** What is asked of an insertion. */
export type InsertTask = "insert" | "undo";

export type InsertState =
  | { readonly status: "idle" }
  | { readonly status: "inserting"; readonly task: InsertTask; readonly label: string }
  | { readonly status: "done"; readonly label: string }
  | { readonly status: "undone"; readonly label: string }
  | ({ readonly status: "refused" } & Refusal)
  | (Failure & {
      readonly task: InsertTask;
      readonly label: string;
    });

/** Whether the document was read, for what a view shows before anything is asked. */
export type ReadingState =
  { readonly status: "unread" } | { readonly status: "reading" } | { readonly status: "read" } | Failure;

/** Where the cursor stands in the document as it is now. */
export type CaretState =
  /** Nobody asks. */
  | { readonly status: "off" }
  | { readonly status: "looking" }
  /** `paragraph`: its rank in the body; null in a header, a note or a text box. */
  | { readonly status: "found"; readonly dossier: Dossier; readonly paragraph: number | null }
  /** It moved, and reading this document again takes long: a person asks for it. */
  | { readonly status: "moved" }
  | Failure;

/** Filters of the list of findings. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Finding["severity"]>;
  /** null: all criteria. */
  readonly criterion: number | null;
}
