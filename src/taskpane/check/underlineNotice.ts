import type { UnderlineState } from "../../session";
import type { NoticeProps } from "../components/Notice";
import { underlineAction } from "../failures/failedAction";
import { failureText } from "../failures/failureText";
import { checkWords } from "./words";

const words = checkWords.underlines;

/** What the pane says of the underlined findings. */
export function underlineNotice(state: UnderlineState): NoticeProps {
  switch (state.status) {
    case "off":
      return { intent: "success", text: null };
    case "waiting":
      return { intent: "info", text: words.waiting };
    case "working":
      return { intent: "info", text: state.task === "clear" ? words.clearing : words.working(state.done, state.total) };
    case "done": {
      const { added, skipped, left } = state.result;
      const warnings = [skipped.length > 0 && words.skipped(skipped.length), left > 0 && words.left(left)].filter(
        (one) => one !== false,
      );
      return {
        intent: warnings.length === 0 ? "success" : "warning",
        text: [words.done(added), ...warnings].join(" "),
      };
    }
    case "failed":
      return { intent: "error", text: failureText(underlineAction[state.task], state) };
  }
}
