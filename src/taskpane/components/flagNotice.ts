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
      const { added, kept, removed, settled, skipped } = state.result;
      const done = `${paneWords.flags.done(added, kept, removed)}${paneWords.flags.settled(settled)}`;
      return skipped.length === 0
        ? { intent: "success", text: done }
        : { intent: "warning", text: `${done} ${paneWords.flags.skipped(skipped.length)}` };
    }
    case "cleared": {
      const { removed, settled } = state;
      const text = paneWords.flags.cleared(removed) + paneWords.flags.settled(settled);
      return { intent: "success", text: removed === 0 && settled > 0 ? paneWords.flags.settled(settled).trim() : text };
    }
    case "failed":
      return { intent: "error", text: failureText(flagAction[state.task], state) };
  }
}
