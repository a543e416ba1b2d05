import { HostError, noMemory, type PaneMemory } from "../../host";
import type { CaretDeps } from "../createCaret";
import { createOutline } from "./createOutline";
import { exclusively } from "../exclusively";
import { failureOf } from "../failureOf";
import { keptStore, mostKept } from "../keptStore";
import { insertAtCaret, insertAtPlace, insertRow } from "./insertPieces";
import { labelOf } from "./insertionLabel";
import { isRowRequest } from "./planInsertion";
import type { Insertion, InsertRequest, InsertState, Refusal } from "./states";
import { createStore } from "../store";

/** Official content inserted and undone, with what is shown of the document before and after. */
export function createInsert({ memory = noMemory, ...deps }: CaretDeps & { readonly memory?: PaneMemory }) {
  const { host } = deps;
  const state = createStore<InsertState>({ status: "idle" });
  const insertions = keptStore<readonly Insertion[]>(memory, "insertions", [], (all) => all.slice(0, mostKept));
  const { outline, reading, caret, read, show } = createOutline(deps);

  const list = (insertion: Insertion): void => insertions.set([insertion, ...insertions.get()]);
  const unlist = (insertion: Insertion): void => insertions.set(insertions.get().filter((one) => one !== insertion));

  /** Reads the document after a change. A failure goes to `reading`, for the change stands. */
  const refresh = async (): Promise<void> => {
    try {
      await show(await caret.readNow());
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reading.set(failureOf(error));
    }
  };

  const insert = async (request: InsertRequest, where: "place" | "caret"): Promise<Insertion | Refusal> => {
    if (where === "place" && !isRowRequest(request)) return insertAtPlace(host, request, await caret.readNow(), list);
    const { dossier, paragraph } = await caret.readAtCaret();
    return isRowRequest(request)
      ? insertRow(host, request, dossier, paragraph, list)
      : insertAtCaret(host, request, dossier, paragraph, list);
  };

  return {
    state,
    insertions,
    outline,
    reading,
    caret: caret.state,
    read,
    refresh,
    show,
    look: caret.look,
    follow: () => caret.follow(() => state.get().status === "inserting"),

    run: (request: InsertRequest, where: "place" | "caret"): Promise<void> =>
      exclusively(state, "inserting", async () => {
        state.set({ status: "inserting", task: "insert", label: labelOf(request) });
        const outcome = await insert(request, where);
        if ("reason" in outcome) return state.set({ status: "refused", ...outcome });
        list(outcome);
        // A row changes nothing of what is shown.
        if (!isRowRequest(request)) await refresh();
        state.set({ status: "done", label: outcome.label });
        caret.catchUp();
      }),

    undo: (insertion: Insertion): Promise<void> =>
      exclusively(state, "inserting", async () => {
        const { label, receipt } = insertion;
        state.set({ status: "inserting", task: "undo", label });
        await host.undo(receipt, { onFinished: () => unlist(insertion) });
        unlist(insertion);
        await refresh();
        state.set({ status: "undone", label });
        caret.catchUp();
      }),
  };
}
