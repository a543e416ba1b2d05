import type { HostErrorCode } from "../../host";
import type { DossierRecord, RecordErrorCode } from "../../record";
import type { Failure } from "../states";

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
