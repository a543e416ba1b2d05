import type { Receipt } from "../../host";
import type { TableCode } from "../../tables";
import type { Failure } from "../states";

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

/** Inserting official content, and undoing it. */
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
