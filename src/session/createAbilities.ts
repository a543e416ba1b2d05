import type { HostAbilities } from "../host";
import { createStore, type ReadonlyStore } from "./store";

/** Whether Word does something for us: it can, its version cannot, or it refused it since the pane opened. */
export type Ability = "can" | "cannot" | "refused";

/**
 * What not every Word does, or not in every document: its version claims it, and its answers confirm or refuse it. `writing`:
 * in the body; `parts`: what is kept beside it; `documents`: new ones, opened beside this one.
 */
type OptionalAbility = "comments" | "underlines" | "writing" | "parts" | "documents";

/** What this Word does for us, as far as it is known by now. */
export interface Abilities extends Readonly<Record<OptionalAbility, Ability>> {
  readonly platform: HostAbilities["platform"];
}

/** What a Word claims to do, less what it then refuses: everything offered follows from it. */
export interface LearntAbilities {
  readonly state: ReadonlyStore<Abilities>;
  /** Remembers, as long as the pane is open, that Word did this when it was asked, or refused it. */
  learn(what: OptionalAbility, ability: "can" | "refused"): void;
}

/** Begins with what this Word claims; `learn` corrects it. */
export function createAbilities({ comments, underlines, platform }: HostAbilities): LearntAbilities {
  const claimed = (does: boolean): Ability => (does ? "can" : "cannot");
  const state = createStore<Abilities>({
    ...{ comments: claimed(comments), underlines: claimed(underlines), platform },
    // No version that we ask for lacks them.
    ...{ writing: "can", parts: "can", documents: "can" },
  });
  return {
    state,
    learn(what, ability) {
      const known = state.get();
      if (known[what] !== ability) state.set({ ...known, [what]: ability });
    },
  };
}
