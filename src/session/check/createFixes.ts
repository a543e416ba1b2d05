import type { GuideEdition } from "../../guide";
import { noMemory, type DocumentHost, type PaneMemory, type Receipt } from "../../host";
import { applyFixes, type ChosenFix } from "./corrections";
import { exclusively } from "../exclusively";
import { keptStore } from "../keptStore";
import type { FixState, FixTask, UndoableFixes } from "./states";
import { createStore } from "../store";

/** What correcting works with. */
export interface FixDeps {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly runCheck: () => Promise<void>;
  /** What outlasts the page. */
  readonly memory?: PaneMemory;
}

/** Makes corrections in the document and undoes them; the document is checked after each change. */
export function createFixes({ host, edition, runCheck, memory = noMemory }: FixDeps) {
  const state = createStore<FixState>({ status: "idle" });
  const made = keptStore<UndoableFixes | null>(memory, "fixes", null);

  const change = async (task: FixTask, count: number, job: () => Promise<void>): Promise<void> => {
    if (state.get().status === "fixing") return;
    await exclusively(state, "fixing", async () => {
      state.set({ status: "fixing", task, count });
      await job();
      state.set({ status: task === "fix" ? "done" : "undone", count });
    });
    if (state.get().status !== "failed") await runCheck();
  };

  return {
    state,
    made,

    fix: (corrections: readonly ChosenFix[]): Promise<void> =>
      change("fix", corrections.length, async () => {
        const onFinished = (receipt: Receipt): void => made.set({ count: corrections.length, receipt });
        onFinished(await applyFixes(host, corrections, edition, onFinished));
      }),

    undo: async (): Promise<void> => {
      const last = made.get();
      if (!last) return;
      const onFinished = (): void => made.set(null);
      await change("undo", last.count, async () => {
        await host.undo(last.receipt, { onFinished });
        onFinished();
      });
    },
  };
}
