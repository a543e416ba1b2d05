import type { GuideEdition } from "../../guide";
import { noMemory, type DocumentHost, type PaneMemory, type Receipt } from "../../host";
import { applyFixes, type ChosenFix } from "./corrections";
import { exclusively } from "../exclusively";
import { keptStore, mostKept } from "../keptStore";
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

/** Makes corrections in the document and undoes them, the last ones first; the document is checked after each change. */
export function createFixes({ host, edition, runCheck, memory = noMemory }: FixDeps) {
  const state = createStore<FixState>({ status: "idle" });
  const all = keptStore<readonly UndoableFixes[]>(memory, "corrections", [], (list) => list.slice(-mostKept));
  const last = (): UndoableFixes | null => all.get().at(-1) ?? null;
  const made = createStore(last());
  all.subscribe(() => made.set(last()));

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
        const onFinished = (receipt: Receipt): void => all.set([...all.get(), { count: corrections.length, receipt }]);
        onFinished(await applyFixes(host, corrections, edition, onFinished));
      }),

    undo: async (): Promise<void> => {
      const undone = last();
      if (!undone) return;
      const onFinished = (): void => all.set(all.get().filter((one) => one !== undone));
      await change("undo", undone.count, async () => {
        await host.undo(undone.receipt, { onFinished });
        onFinished();
      });
    },
  };
}
