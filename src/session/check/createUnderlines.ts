import { HostError, type DocumentHost } from "../../host";
import type { LearntAbilities } from "../createAbilities";
import { exclusively } from "../exclusively";
import { createStore } from "../store";
import type { createCheck } from "./createCheck";
import { flagsOf } from "./flagsOf";
import type { UnderlineState } from "./states";

/** What underlining works with. */
export interface UnderlineDeps {
  readonly host: Pick<DocumentHost, "underline">;
  readonly abilities: LearntAbilities;
  readonly check: Pick<ReturnType<typeof createCheck>, "state">;
  /** Whether the person chose it, the last time. */
  readonly isChosen: boolean;
}

/**
 * Underlines all findings in the document without writing in it, again after each check. The first time waits for a click in
 * the pane: Word does not draw what is underlined while the pane opens (office-js #6595).
 */
export function createUnderlines({ host, abilities, check, isChosen }: UnderlineDeps) {
  let isWanted = isChosen && abilities.state.get().underlines !== "cannot";
  const state = createStore<UnderlineState>({ status: isWanted ? "waiting" : "off" });
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  /** Runs once more after the run at work, however often it is called meanwhile: what is wanted by then counts. */
  const update = (): Promise<void> =>
    (waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return (running = isWanted ? show() : clear());
      }));

  const show = (): Promise<void> =>
    exclusively(state, "working", async () => {
      const checked = check.state.get();
      const flags = checked.status === "done" ? flagsOf(checked.report.findings) : [];
      const onProgress = (done: number, total: number): void =>
        state.set({ status: "working", task: "show", done, total });
      onProgress(0, flags.length);
      try {
        const result = await host.underline(flags, onProgress);
        if (result.added > 0) abilities.learn("underlines", "can");
        state.set({ status: "done", result });
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== "no-underlines") throw error;
        isWanted = false;
        abilities.learn("underlines", "refused");
        state.set({ status: "off" });
      }
    });

  const clear = (): Promise<void> =>
    exclusively(state, "working", async () => {
      state.set({ status: "working", task: "clear", done: 0, total: 0 });
      await host.underline([]);
      state.set({ status: "off" });
    });

  return {
    state,

    /** Underlines what the last check found, and each one after it; or removes all. Called by a click in the pane. */
    choose: (isWantedNow: boolean): Promise<void> => {
      isWanted = isWantedNow;
      return update();
    },

    /** Underlines what the last check found, where the person chose that. `isOpening`: without a click in the pane. */
    renew: async (isOpening = false): Promise<void> => {
      if (isWanted && !(isOpening && state.get().status === "waiting")) await update();
    },
  };
}
