import type { EvidenceState, EvidenceWork } from "../../../session";
import { fr } from "../../strings/fr";
import type { NoticeProps } from "../Notice";
import { sentenceOf } from "../recordNotice";

/** What the pane says of the last change of the evidence. */
export function evidenceNotice(work: EvidenceWork): NoticeProps {
  switch (work.status) {
    case "idle":
      return { intent: "success", text: null };
    case "working":
      return { intent: "info", text: fr.evidence.working[work.task] };
    case "done":
      return { intent: "success", text: fr.evidence.done[work.task](work.words, work.count) };
    case "refused":
      return { intent: "warning", text: fr.evidence.refusal[work.reason] };
    case "failed":
      return { intent: "error", text: `${fr.evidence.unchanged} ${sentenceOf(work.code)}` };
  }
}

/** Why the evidence could not be read; nothing when it was. */
export function readingNotice(state: EvidenceState): NoticeProps {
  return { intent: "error", text: state.status === "failed" ? fr.hostError[state.code] : null };
}
