import type { InsertState } from "../../session";
import { fr } from "../strings/fr";
import type { NoticeProps } from "./Notice";

/** What the pane says of the last insertion, or of the last one taken back. */
export function insertNotice(state: InsertState): NoticeProps {
  switch (state.status) {
    case "idle":
      return { intent: "success", text: null };
    case "inserting":
      return { intent: "info", text: fr.insert.working(state.label) };
    case "done":
      return { intent: "success", text: fr.insert.done(state.label) };
    case "undone":
      return { intent: "success", text: fr.insert.undone(state.label) };
    case "refused":
      return { intent: "warning", text: fr.insert.refusal[state.reason] };
    case "failed":
      return { intent: "error", text: state.code === "stale" ? fr.insert.stale : fr.hostError[state.code] };
  }
}
