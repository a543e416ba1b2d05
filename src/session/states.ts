import type { Dossier } from "../dossier";
import type { HostErrorCode, WriteLeaves } from "../host";

/** What the host refused, and what that left of the write. */
export interface Failure {
  readonly status: "failed";
  readonly code: HostErrorCode;
  /** Word's own code and place, for the log. */
  readonly detail: string;
  /** Absent where nothing was to be written. */
  readonly leaves?: WriteLeaves;
}

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
