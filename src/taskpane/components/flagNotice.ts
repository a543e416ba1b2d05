import type { FlagState } from "../../session";
import { flagAction } from "../failures/failedAction";
import { failureText } from "../failures/failureText";
import { paneWords } from "../words/paneWords";
import type { NoticeProps } from "./Notice";

/** What the pane says of the flags in the document. */
export function flagNotice(state: FlagState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "working":
      return {
        intent: "info",
        text: state.task === "clear" ? paneWords.flags.clearing : paneWords.flags.working(state.done, state.total),
      };
    case "done": {
      const { added, kept, removed, skipped } = state.result;
      const done = paneWords.flags.done(added, kept, removed);
      return skipped.length === 0
        ? { intent: "success", text: done }
        : { intent: "warning", text: `${done} ${paneWords.flags.skipped(skipped.length)}` };
    }
    case "cleared":
      return { intent: "success", text: paneWords.flags.cleared(state.removed) };
    case "failed":
      return { intent: "error", text: failureText(flagAction[state.task], state) };
  }
}
