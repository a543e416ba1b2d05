import type { Pane } from "./pane";

/** What the pane says of an operation once it has ended. */
export type Report =
  | { readonly status: "done" }
  | { readonly status: "refused"; readonly reason: string }
  /** `detail`: Word's own code; null where the state has none. */
  | { readonly status: "failed"; readonly code: string; readonly detail: string | null }
  /** None of these: the pane still works, or says nothing. */
  | { readonly status: "unclear"; readonly state: string };

/** The way back from an operation, as the pane keeps it. */
export interface ReceiptAccess {
  /** The state of the document that it belongs to: after a change; before, where the operation is itself an undo. */
  readonly of: "before" | "after";
  readonly exists: () => boolean;
  /** Takes the operation back; asked for only where the receipt is that of a change. */
  readonly undo: () => Promise<unknown>;
}

/** A button of the pane, ready to be pressed. */
export interface Button {
  /** Puts the cursor where it belongs, as a person would, and presses. */
  readonly press: () => Promise<unknown>;
  readonly report: () => Report;
  /** Absent where nothing keeps a way back. */
  readonly receipt?: ReceiptAccess;
}

/** Something that a person has the pane write into the document. */
export interface Operation {
  readonly name: string;
  /** What it writes stands alone, one thing beside another: while Word refuses for good, some of it may stand. */
  readonly isPiecemeal?: true;
  /** The file that it begins with. */
  readonly dossier: () => Uint8Array | Promise<Uint8Array>;
  /** Brings the pane to the moment before the button is pressed. */
  readonly arrange: (pane: Pane) => Promise<Button>;
}
