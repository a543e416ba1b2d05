import type { CheckReport, TableExplanation } from "../../checker";
import type { FlagResult, Receipt } from "../../host";
import type { DossierSettings } from "../../record";
import type { Failure } from "../states";

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

/** Flagging findings inside the document. */
export type FlagState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly task: FlagTask; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly result: FlagResult }
  | ({ readonly status: "cleared" } & Pick<FlagResult, "removed" | "settled" | "left">)
  | (Failure & { readonly task: FlagTask });

/** Underlining findings, which writes nothing in the document. */
export type UnderlineState =
  | { readonly status: "off" }
  /** Chosen: the next check that a click in the pane asks for underlines. */
  | { readonly status: "waiting" }
  | { readonly status: "working"; readonly task: FlagTask; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly result: FlagResult }
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

/** Fixes applied in one go, which are undone together. */
export interface UndoableFixes {
  readonly count: number;
  readonly receipt: Receipt;
}
