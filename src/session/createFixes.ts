import type { GuideEdition } from "../guide";
import type { DocumentHost } from "../host";
import { makeCorrections, type Correction } from "./corrections";
import { exclusively } from "./exclusively";
import type { FixState, FixStep, MadeFixes } from "./states";
import { createStore } from "./store";
import { takeBack } from "./takeBack";

/** What correcting works with. */
export interface FixParts {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly runCheck: () => Promise<void>;
}

/** Corrections made in the document and taken back, the document checked after whatever changed it. */
export function createFixes({ host, edition, runCheck }: FixParts) {
  const state = createStore<FixState>({ status: "idle" });
  const made = createStore<MadeFixes | null>(null);
  const keep = (steps: readonly FixStep[]): void => {
    const count = steps.reduce((sum, step) => sum + step.count, 0);
    made.set(steps.length > 0 ? { count, steps } : null);
  };
  return {
    state,
    made,

    fix: (corrections: readonly Correction[]): Promise<void> =>
      exclusively(state, "fixing", async () => {
        const count = corrections.length;
        state.set({ status: "fixing", count });
        const { steps, failure } = await makeCorrections(host, corrections, edition);
        if (steps.length > 0) keep(steps);
        if (failure) {
          if (steps.length > 0) await runCheck();
          throw failure;
        }
        state.set({ status: "done", count });
        await runCheck();
      }),

    undo: (): Promise<void> =>
      exclusively(state, "fixing", async () => {
        const last = made.get();
        if (!last) return;
        state.set({ status: "fixing", count: last.count });
        const { left, failure } = await takeBack(
          host,
          last.steps.map(({ receipt }) => receipt),
        );
        const isLeft = ({ receipt }: FixStep): boolean => left.includes(receipt);
        keep(last.steps.filter(isLeft));
        if (failure) {
          if (left.length < last.steps.length) await runCheck();
          throw failure;
        }
        state.set({ status: "undone", count: last.count });
        await runCheck();
      }),
  };
}
