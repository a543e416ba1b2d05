import type { GuideEdition } from "../guide";
import type { DocumentHost } from "../host";
import { makeCorrections, type Correction } from "./corrections";
import { exclusively } from "./exclusively";
import type { FixState, MadeFixes } from "./states";
import { createStore } from "./store";
import { takeBack } from "./takeBack";

/** What correcting works with. */
export interface FixParts {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly runCheck: () => Promise<void>;
}

/** Corrections made in the document and taken back, the document checked after each. */
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
        made.set({ count, receipts: await makeCorrections(host, corrections, edition) });
        state.set({ status: "done", count });
        await runCheck();
      }),

    undo: (): Promise<void> =>
      exclusively(state, "fixing", async () => {
        const last = made.get();
        if (!last) return;
        const { count, receipts } = last;
        state.set({ status: "fixing", count });
        const { left, failure } = await takeBack(host, receipts);
        made.set(left.length > 0 ? { count, receipts: left } : null);
        if (failure) throw failure;
        state.set({ status: "undone", count });
        await runCheck();
      }),
  };
}
