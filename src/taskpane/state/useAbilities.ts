import type { Abilities } from "../../session";
import { usePane } from "./usePane";
import { useStore } from "./useStore";

/** What this Word does for us, as far as it is known by now. */
export function useAbilities(): Abilities {
  return useStore(usePane().session.abilities);
}
