import type { FlagState } from "../../session";
import { failureText } from "../failures/failureText";
import { flagAction } from "../failures/failedAction";
import { fr } from "../words/paneWords";
import type { NoticeProps } from "./Notice";

/** What the pane says of the flags in the document. */
export function flagNotice(state: FlagState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "working":
      return {
        intent: "info",
        text: state.task === "clear" ? fr.flags.clearing : fr.flags.working(state.done, state.total),
      };
    case "done": {
      const { added, kept, removed, skipped } = state.result;
      const done = fr.flags.done(added, kept, removed);
      return skipped.length === 0
        ? { intent: "success", text: done }
        : { intent: "warning", text: `${done} ${fr.flags.skipped(skipped.length)}` };
    }
    case "cleared":
      return { intent: "success", text: fr.flags.cleared(state.removed) };
    case "failed":
      return { intent: "error", text: failureText(flagAction[state.task], state) };
  }
}
