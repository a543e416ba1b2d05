import type { CheckReport, Finding } from "../checker";
import type { HostErrorCode } from "../host";
import type { CheckState, FlagState, InsertRequest, InsertState, Insertion } from "./states";

/** Everything the pane can ask for, without knowing Word. States are pushed to subscribers, immutable. */
export interface Session {
  readonly check: Task<CheckState>;
  readonly flags: Task<FlagState>;
  readonly insert: Task<InsertState>;
  /** Insertions that can still be taken back, newest first. */
  readonly insertions: Task<readonly Insertion[]>;

  /** Reads and checks the document. */
  runCheck(): Promise<void>;
  /** Selects the very cell of a finding; the returned code is null when it worked. */
  goTo(finding: Finding): Promise<HostErrorCode | null>;
  /** Writes these findings inline. */
  showFlags(findings: readonly Finding[]): Promise<void>;
  clearFlags(): Promise<void>;
  /** Inserts at its place, or at the cursor. */
  runInsert(request: InsertRequest, where: "place" | "caret"): Promise<void>;
  undoInsert(insertion: Insertion): Promise<void>;
  /** Criteria of the guide with what the last check or insertion saw of them. */
  readonly outline: Task<readonly CriterionOutline[]>;
}

/** One criterion for pickers: number, official title, blocks present in the document. */
export interface CriterionOutline {
  readonly number: number;
  readonly title: string;
  readonly actions: number;
  readonly commitments: number;
  readonly isPresent: boolean;
}

/** A value that changes and tells so (shape of React's useSyncExternalStore). */
export interface Task<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export type { CheckReport };
