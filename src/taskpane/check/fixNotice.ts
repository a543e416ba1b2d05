import type { FixState, FixTask } from "../../session";
import { failureText } from "../failures/failureText";
import { fixAction } from "../failures/failedAction";
import { fr } from "../words/paneWords";
import type { NoticeProps } from "../components/Notice";

/** What the pane says of corrections made in the document. */
export function fixNotice(state: FixState, task: FixTask): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "fixing":
      return { intent: "info", text: fr.fixes.working(state.count) };
    case "done":
      return { intent: "success", text: fr.fixes.done(state.count) };
    case "undone":
      return { intent: "success", text: fr.fixes.undone(state.count) };
    case "failed":
      return { intent: "error", text: failureText(fixAction[task], state) };
  }
}
