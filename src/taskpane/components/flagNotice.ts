import type { FlagState } from "../../session";
import { fr } from "../strings/fr";
import type { NoticeProps } from "./Notice";

/** What the pane says of the flags in the document. */
export function flagNotice(state: FlagState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "working":
      return {
        intent: "info",
        text: state.total === 0 ? fr.flags.clearing : fr.flags.working(state.done, state.total),
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
      return { intent: "error", text: fr.hostError[state.code] };
  }
}
