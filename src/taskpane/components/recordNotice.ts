import { capitalise } from "../../french";
import { recordErrorSentence } from "../../record";
import type { RecordState, RecordTask } from "../../session";
import { failureText } from "../failures/failureText";
import type { NoticeProps } from "./Notice";

/** What the pane says of the record when something is wrong with it. */
export function recordNotice(state: RecordState, task: RecordTask | null): NoticeProps {
  switch (state.status) {
    case "unread":
      return { intent: "warning", text: null };
    case "ready":
      return {
        intent: "error",
        text: state.failure && failureText(`record-${task ?? "change"}`, { code: state.failure }),
      };
    case "refused": {
      const sentence = recordErrorSentence(state.code);
      return { intent: "warning", text: capitalise(sentence) };
    }
    case "failed":
      return { intent: "warning", text: failureText(task === "reset" ? "record-reset" : "read-record", state) };
  }
}
