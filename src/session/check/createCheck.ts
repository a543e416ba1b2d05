import { applyDismissals, type Audience, type Finding } from "../../checker";
import type { Dossier } from "../../dossier";
import type { HostErrorCode } from "../../host";
import type { DossierRecord } from "../../record";
import { attempt, exclusively } from "../exclusively";
import { createStore } from "../store";
import { checkDocument, type CheckDeps } from "./checkDocument";
import type { CheckState } from "./states";

/** What checking works with. */
export interface CheckPartDeps extends Omit<CheckDeps, "audience" | "onState"> {
  /** Tells the rest of the session what was read, before the report is shown. */
  readonly onDossier: (dossier: Dossier) => Promise<void>;
  /** Called once the report is shown. */
  readonly onReport: (isOpening: boolean) => Promise<void>;
}

/** Reads and checks the document, one check after another. */
export function createCheck({ onDossier, onReport, ...job }: CheckPartDeps) {
  const state = createStore<CheckState>({ status: "idle" });
  let audience: Audience = "school";
  let isOpening = false;
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;

  const checkOnce = async (): Promise<void> => {
    await exclusively(state, "checking", async () => {
      const checked = await checkDocument({ ...job, audience, onState: (next) => state.set(next) });
      await onDossier(checked.dossier);
      state.set(checked.state);
    });
    if (state.get().status === "done") await onReport(isOpening);
  };

  /**
   * Asked for during a check, it checks once more after it: what was read may have changed since. `opening`: the pane does
   * so as it opens, without a click in it.
   */
  const run = (next: Audience = audience, when?: "opening"): Promise<void> => {
    audience = next;
    isOpening = when === "opening";
    if (!running) return (running = checkOnce().finally(() => (running = null)));
    return (waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return run();
      }));
  };

  return {
    state,
    run,

    /** Selects the very cell of a finding; the returned code is null when it worked. */
    goTo: async ({ location }: Pick<Finding, "location">): Promise<HostErrorCode | null> => {
      return location ? attempt(() => job.host.select(location)) : "moved";
    },

    /** Checks again what had been checked; false where nothing was. */
    runAgain: async (): Promise<boolean> => {
      const isChecked = state.get().status !== "idle";
      if (isChecked) await run();
      return isChecked;
    },

    /** Resolves once the check at work, if any, has read the document. */
    settled: async (): Promise<void> => {
      await running?.catch(() => undefined);
    },

    /** Shows the last report with what is set aside now: nothing needs to be read again. Null: that was not kept. */
    recount: (record: DossierRecord | null): void => {
      const last = state.get();
      if (record && last.status === "done")
        state.set({ ...last, report: applyDismissals(last.report, record.dismissals) });
    },
  };
}
