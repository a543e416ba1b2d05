import type { EvidenceDone, EvidenceWork } from "../../session";
import type { NoticeProps } from "../components/Notice";
import { evidenceAction, evidenceFailure } from "../failures/failedAction";
import { failureText } from "../failures/failureText";
import { evidenceWords } from "./words";

/** What the pane says of the last change of the evidence. */
export function evidenceNotice(work: EvidenceWork): NoticeProps {
  switch (work.status) {
    case "idle":
      return { intent: "success", text: null };
    case "working":
      return { intent: "info", text: evidenceWords.working[work.task] };
    case "done":
      return { intent: "success", text: doneText(work) };
    case "refused":
      return { intent: "warning", text: evidenceWords.refusal[work.reason] };
    case "failed":
      return { intent: "error", text: failureText(evidenceAction(work), evidenceFailure(work)) };
  }
}

/** What a change did. */
export function doneText({ task, words, count, outOfReach, files, list }: EvidenceDone): string {
  const { done, left, listOutcome } = evidenceWords;
  return [
    done[task](words, count),
    list && listOutcome[list],
    outOfReach > 0 && left.outOfReach(outOfReach),
    files.length > 0 && left.files(files.length),
  ]
    .filter(Boolean)
    .join(" ");
}
