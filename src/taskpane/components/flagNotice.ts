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
      const { added, kept, removed, settled, left, skipped } = state.result;
      const done = `${paneWords.flags.done(added, kept, removed)}${paneWords.flags.settled(settled)}`;
      const more = [
        skipped.length > 0 && paneWords.flags.skipped(skipped.length),
        left > 0 && paneWords.flags.left(left),
      ];
      const warnings = more.filter((one) => one !== false);
      return { intent: warnings.length === 0 ? "success" : "warning", text: [done, ...warnings].join(" ") };
    }
    case "cleared": {
      const { removed, settled, left } = state;
      const isNothing = removed === 0 && settled + left > 0;
      const text = [
        isNothing ? "" : paneWords.flags.cleared(removed),
        paneWords.flags.settled(settled).trim(),
        left > 0 ? paneWords.flags.left(left) : "",
      ];
      return { intent: left > 0 ? "warning" : "success", text: text.filter((one) => one !== "").join(" ") };
    }
    case "failed":
      return { intent: "error", text: failureText(flagAction[state.task], state) };
  }
}
