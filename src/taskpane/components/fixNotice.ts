import type { FixState } from "../../session";
import { fr } from "../strings/fr";
import type { NoticeProps } from "./Notice";

/** What the pane says of corrections made in the document. */
export function fixNotice(state: FixState): NoticeProps {
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
      return { intent: "error", text: fr.hostError[state.code] };
  }
}
