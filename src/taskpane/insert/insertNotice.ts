import { kindOfBlock, rankOfBlock } from "../../dossier";
import type { InsertState, Refusal } from "../../session";
import type { NoticeProps } from "../components/Notice";
import { insertAction } from "../failures/failedAction";
import { failureText } from "../failures/failureText";
import { insertWords } from "./words";

/** What the pane says of the last insertion, or of the last one taken back. */
export function insertNotice(state: InsertState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "inserting":
      return { intent: "info", text: insertWords.working[state.task](state.label) };
    case "done":
      return { intent: "success", text: insertWords.done(state.label) };
    case "undone":
      return { intent: "success", text: insertWords.undone(state.label) };
    case "refused":
      return { intent: "warning", text: refusalText(state) };
    case "failed":
      return { intent: "error", text: failureText(insertAction[state.task], state) };
  }
}

/** Why nothing was inserted, or would be, and what to do. */
export function refusalText(refusal: Refusal): string {
  if (refusal.reason === "caret-behind") return insertWords.caretBehind(refusal.criterion);
  if (refusal.reason !== "caret-inside") return insertWords.refusal[refusal.reason];
  const { criterion, block } = refusal;
  const { caretInside } = insertWords;
  if (block === null) return caretInside.criterion(criterion);
  return caretInside[kindOfBlock(block)](rankOfBlock(block), criterion);
}
