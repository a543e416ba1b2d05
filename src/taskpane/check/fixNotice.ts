import type { FixState } from "../../session";
import type { NoticeProps } from "../components/Notice";
import { fixAction } from "../failures/failedAction";
import { failureText } from "../failures/failureText";
import { checkWords } from "./words";

/** What the pane says of corrections made in the document. */
export function fixNotice(state: FixState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "fixing":
      return { intent: "info", text: checkWords.fixes.working(state.count) };
    case "done":
      return { intent: "success", text: checkWords.fixes.done(state.count) };
    case "undone":
      return { intent: "success", text: checkWords.fixes.undone(state.count) };
    case "failed":
      return { intent: "error", text: failureText(fixAction[state.task], state) };
  }
}
