import type { InsertState, Refusal } from "../../session";
import { failureText } from "../failures/failureText";
import { insertAction } from "../failures/failedAction";
import { fr } from "../words/paneWords";
import type { NoticeProps } from "../components/Notice";

/** What the pane says of the last insertion, or of the last one taken back. */
export function insertNotice(state: InsertState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "inserting":
      return { intent: "info", text: fr.insert.working[state.task](state.label) };
    case "done":
      return { intent: "success", text: fr.insert.done(state.label) };
    case "undone":
      return { intent: "success", text: fr.insert.undone(state.label) };
    case "refused":
      return { intent: "warning", text: refusalText(state) };
    case "failed":
      return { intent: "error", text: failureText(insertAction[state.task], state) };
  }
}

/** Why nothing was inserted, or would be, and what to do. */
export function refusalText(refusal: Refusal): string {
  if (refusal.reason !== "caret-inside") return fr.insert.refusal[refusal.reason];
  const { criterion, block } = refusal;
  const { caretInside } = fr.insert;
  if (block === null) return caretInside.criterion(criterion);
  return block.startsWith("A")
    ? caretInside.action(block.slice(1), criterion)
    : caretInside.commitment(block.slice(1), criterion);
}
