import type { Fault } from "../word";

/**
 * What a fault left of the document; `journal`: the session knows of a write that stopped halfway; `partly`: some of what
 * stands alone (flags), as the pane says, and the same button writes the rest.
 */
export type Outcome = "before" | "after" | "between" | "journal" | "partly";

/** What an assertion of the matrix found wrong. */
export interface Problem {
  readonly kind:
    | "between" // neither the document before nor the one after, and nothing to resolve it
    | "receipt" // a receipt where none belongs, or none where one does
    | "undo" // the receipt does not lead back
    | "again" // pressed again, the button does not lead to the document after
    | "resolve" // the write that stopped halfway is not finished, or not undone
    | "report" // what the pane says is not what happened, or not for Word's own cause
    | "disagreement" // register, list and citations say different things
    | "bug"; // an exception, a wait without end, or something that hurts the real Word
  readonly what: string;
}

/** One run of one operation with one fault. */
export interface FaultRun {
  readonly operation: string;
  readonly word: string;
  readonly fault: Fault;
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
}
