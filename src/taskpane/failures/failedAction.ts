import type { EvidenceWork, FixTask, FlagTask, InsertTask } from "../../session";
import type { FailedAction } from "./actionWords";
import type { ReportedFailure } from "./failureText";

/** What an insertion state that failed is about. */
export const insertAction: Readonly<Record<InsertTask, FailedAction>> = { insert: "insert", undo: "undo-insert" };

/** What a state of the corrections that failed is about. */
export const fixAction: Readonly<Record<FixTask, FailedAction>> = { fix: "fix", undo: "undo-fix" };

/** What a state of the flags that failed is about. */
export const flagAction: Readonly<Record<FlagTask, FailedAction>> = { show: "show-flags", clear: "clear-flags" };

/** What a state of the underlines that failed is about. */
export const underlineAction: Readonly<Record<FlagTask, FailedAction>> = {
  show: "show-underlines",
  clear: "clear-underlines",
};

/** What a change of the evidence that failed is about: a failed state keeps the task of the working one. */
export function evidenceAction(work: EvidenceWork): FailedAction {
  return `evidence-${"task" in work ? work.task : "change"}`;
}

/** Why it failed: what cannot be kept in the register is not left in the document either. */
export function evidenceFailure(work: Extract<EvidenceWork, { status: "failed" }>): ReportedFailure {
  return { leaves: "before", ...work };
}
