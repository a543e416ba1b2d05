import type { Location } from "../../document";
import type { UnfinishedWrite } from "../../host";
import type { Failure } from "../states";

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
