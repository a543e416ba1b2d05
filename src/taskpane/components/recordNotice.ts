import { recordErrorSentence } from "../../record";
import type { RecordState } from "../../session";
import { fr } from "../strings/fr";
import type { NoticeProps } from "./Notice";

/** What the pane says of the record when something is wrong with it. */
export function recordNotice(state: RecordState): NoticeProps {
  switch (state.status) {
    case "unread":
      return { intent: "warning", text: null };
    case "ready":
      return { intent: "error", text: state.failure && `${fr.record.notKept} ${sentenceOf(state.failure)}` };
    case "refused":
      return { intent: "warning", text: sentenceOf(state.code) };
    case "failed":
      return { intent: "warning", text: `${fr.record.notRead} ${fr.hostError[state.code]}` };
  }
}

type Code = NonNullable<Extract<RecordState, { status: "ready" }>["failure"]>;

/** The sentence of a failure of the host or of the record. */
export function sentenceOf(code: Code): string {
  if (code in fr.hostError) return fr.hostError[code as keyof typeof fr.hostError];
  const sentence = recordErrorSentence(code as Parameters<typeof recordErrorSentence>[0]);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
