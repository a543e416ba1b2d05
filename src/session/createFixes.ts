import type { GuideEdition } from "../guide";
import type { DocumentHost, Receipt } from "../host";
import { makeCorrections, type Correction } from "./corrections";
import { exclusively } from "./exclusively";
import type { FixState, MadeFixes } from "./states";
import { createStore } from "./store";

/** What correcting works with. */
export interface FixParts {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly runCheck: () => Promise<void>;
}

/** Makes corrections in the document and undoes them; the document is checked after each change. */
export function createFixes({ host, edition, runCheck }: FixParts) {
  const state = createStore<FixState>({ status: "idle" });
  const made = createStore<MadeFixes | null>(null);
  return {
    state,
    made,

    fix: (corrections: readonly Correction[]): Promise<void> =>
      exclusively(state, "fixing", async () => {
        const count = corrections.length;
        state.set({ status: "fixing", count });
        const onFinished = (receipt: Receipt): void => made.set({ count, receipt });
        onFinished(await makeCorrections(host, corrections, edition, onFinished));
        state.set({ status: "done", count });
        await runCheck();
      }),

    undo: (): Promise<void> =>
      exclusively(state, "fixing", async () => {
        const last = made.get();
        if (!last) return;
        state.set({ status: "fixing", count: last.count });
        const onFinished = (): void => made.set(null);
        await host.undo(last.receipt, { onFinished });
        onFinished();
        state.set({ status: "undone", count: last.count });
        await runCheck();
      }),
  };
}
