import type { Dossier } from "../dossier";
import { HostError } from "../host";
import { createOutline, type OutlineDeps } from "./createOutline";
import { describeLanding } from "./describeLanding";
import { exclusively } from "./exclusively";
import { insertPieces, insertRow, type MadeInsertion } from "./insertPieces";
import { labelOf } from "./insertionLabel";
import { isRowRequest } from "./planInsertion";
import type { Insertion, InsertRequest, InsertState, InsertTask, Refusal } from "./states";
import { createStore } from "./store";
import { takeBack } from "./takeBack";

/** Official content inserted and undone, with what is shown of the document before and after. */
export function createInsert(deps: OutlineDeps) {
  const { host } = deps;
  const state = createStore<InsertState>({ status: "idle" });
  const insertions = createStore<readonly Insertion[]>([]);
  const { outline, reading, caret, look, read, show, readNow, follow } = createOutline(deps);

  /** Reads what a change made of the document. A reading that fails is told by `reading`: the change stands. */
  const refresh = async (): Promise<void> => {
    try {
      await show(await readNow());
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reading.set({ status: "failed", code: error.code, detail: error.detail });
    }
  };

  /** What failed is told at once: where Word answers nothing more, the reading that follows may never end. */
  const fail = async (task: InsertTask, label: string, error: HostError, isPartial: boolean): Promise<void> => {
    const { code, detail, leaves } = error;
    state.set({ status: "failed", task, label, code, detail, leaves, ...(isPartial && { isPartial }) });
    if (isPartial || leaves === "between") await refresh();
  };

  const insertAtCaret = async (
    request: Parameters<typeof insertPieces>[1],
    dossier: Dossier,
  ): Promise<MadeInsertion | Refusal> => {
    const paragraph = await host.caret();
    const landing = describeLanding(dossier, paragraph, request);
    if (landing.kind === "refused") return landing.refusal;
    // One answer of Word for both: the cursor that was judged is the one that is planned for.
    return insertPieces({ ...host, caret: () => Promise.resolve(paragraph) }, request, "caret", dossier);
  };

  const insert = (
    request: InsertRequest,
    where: "place" | "caret",
    dossier: Dossier,
  ): Promise<MadeInsertion | Refusal> => {
    if (isRowRequest(request)) return insertRow(host, request, dossier);
    return where === "caret" ? insertAtCaret(request, dossier) : insertPieces(host, request, where, dossier);
  };

  return {
    state,
    insertions,
    outline,
    reading,
    caret,
    read,
    refresh,
    show,
    look,
    follow: () => follow(() => state.get().status === "inserting"),

    run: (request: InsertRequest, where: "place" | "caret"): Promise<void> =>
      exclusively(state, "inserting", async () => {
        state.set({ status: "inserting", task: "insert", label: labelOf(request) });
        const dossier = await readNow();
        const outcome = await insert(request, where, dossier);
        if ("reason" in outcome) {
          state.set({ status: "refused", ...outcome });
          return show(dossier);
        }
        const { receipts, label, failure } = outcome;
        if (receipts.length > 0) insertions.set([{ receipts, label }, ...insertions.get()]);
        if (failure) return fail("insert", label, failure, receipts.length > 0);
        await refresh();
        state.set({ status: "done", label });
      }),

    undo: (insertion: Insertion): Promise<void> =>
      exclusively(state, "inserting", async () => {
        const { label, receipts } = insertion;
        state.set({ status: "inserting", task: "undo", label });
        const { left, failure } = await takeBack(host, receipts);
        const kept = left.length > 0 ? [{ ...insertion, receipts: left }] : [];
        insertions.set(insertions.get().flatMap((one) => (one === insertion ? kept : [one])));
        if (failure) return fail("undo", label, failure, left.length < receipts.length);
        await refresh();
        state.set({ status: "undone", label });
      }),
  };
}
