import type { EvidenceState, EvidenceWork } from "../../../session";
import { evidenceWords } from "../../strings/evidenceWords";
import { fr } from "../../strings/fr";
import type { NoticeProps } from "../Notice";
import { sentenceOf } from "../recordNotice";

/** What the pane says of the last change of the evidence. */
export function evidenceNotice(work: EvidenceWork): NoticeProps {
  switch (work.status) {
    case "idle":
      return { intent: "success", text: null };
    case "working":
      return { intent: "info", text: evidenceWords.working[work.task] };
    case "done": {
      const text = evidenceWords.done[work.task](work.words, work.count);
      return { intent: "success", text: work.list ? `${text} ${evidenceWords.listOutcome[work.list]}` : text };
    }
    case "refused":
      return { intent: "warning", text: evidenceWords.refusal[work.reason] };
    case "failed":
      return { intent: "error", text: `${evidenceWords.unchanged} ${sentenceOf(work.code)}` };
  }
}

/** Why the evidence could not be read; nothing when it was. */
export function readingNotice(state: EvidenceState): NoticeProps {
  return { intent: "error", text: state.status === "failed" ? fr.hostError[state.code] : null };
}
