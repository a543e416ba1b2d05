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
 * All findings underlined in the document without writing in it, and underlined anew after each check. Nothing is before the
 * person has clicked in the pane: what is underlined while the pane opens is not drawn (office-js #6595).
 */
export function createUnderlines({ host, abilities, check, isChosen }: UnderlineDeps) {
  let isWanted = isChosen && abilities.state.get().underlines !== "cannot";
  const state = createStore<UnderlineState>({ status: isWanted ? "waiting" : "off" });
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  /** Asked for several times during a run, it runs once more after it: what is wanted by then counts. */
  const bring = (): Promise<void> =>
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
      const tell = (done: number, total: number): void => state.set({ status: "working", task: "show", done, total });
      tell(0, flags.length);
      try {
        const result = await host.underline(flags, tell);
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

    /** Underlines what the last check found, and each one after it; or takes all away. A click in the pane asks for it. */
    choose: (isWantedNow: boolean): Promise<void> => {
      isWanted = isWantedNow;
      return bring();
    },

    /** Underlines what the last check found, where the person chose that. `isOpening`: no click in the pane asked for it. */
    renew: async (isOpening = false): Promise<void> => {
      if (isWanted && !(isOpening && state.get().status === "waiting")) await bring();
    },
  };
}
