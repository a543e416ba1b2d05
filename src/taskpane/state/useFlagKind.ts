import { usePane } from "./usePane";
import { useStore } from "./useStore";

/** How what is flagged is written here: as comments, or as marks where this Word has none, or refused one. */
export function useFlagKind(): "comments" | "marks" | "refused" {
  const { session, abilities } = usePane();
  const areRefused = useStore(session.areCommentsRefused);
  if (!abilities.comments) return "marks";
  return areRefused ? "refused" : "comments";
}
