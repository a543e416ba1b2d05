import { isHalfwayMark, placeOf, type DocumentText } from "../../document";
import { HostError, type DocumentHost } from "../../host";
import { writeFailureOf } from "../failureOf";
import type { Resolution, UnfinishedState } from "./states";
import { createStore } from "../store";

/** The write that stopped halfway: offered as soon as the host reports one, until a person has it finished or undone. */
export function createUnfinished(host: DocumentHost, readAgain: () => Promise<void>) {
  const state = createStore<UnfinishedState>({ status: "none" });
  return {
    state,

    /**
     * Asks the host. To be called after every reading, with what was read, and after a write that could be neither made
     * nor undone.
     */
    look: async (document?: DocumentText): Promise<void> => {
      const write = await host.unfinished();
      const known = state.get();
      if (known.status === "resolving") return;
      if (known.status === "found" && known.write.id === write?.id) return;
      if (write) return state.set({ status: "found", write, failure: null });
      const mark = document?.paragraphs.find(({ text }) => isHalfwayMark(text));
      if (mark) state.set({ status: "forgotten", location: { place: placeOf(mark), anchor: placeOf(mark) } });
      else if (known.status === "found" || (known.status === "forgotten" && document)) state.set({ status: "none" });
    },

    resolve: async (how: Resolution): Promise<void> => {
      const found = state.get();
      if (found.status !== "found") return;
      const { write } = found;
      state.set({ status: "resolving", write });
      try {
        await host.resolve(how);
      } catch (error) {
        const { code, detail, leaves } = writeFailureOf(error);
        // The host says « before » of a job that it did not begin: this write stands halfway since long before.
        const isOpen = leaves === "between";
        state.set({ status: "found", write, failure: { how, code, detail, ...(isOpen && { leaves }) } });
        if (!(error instanceof HostError)) throw error;
        return;
      }
      state.set({ status: "resolved", write, how });
      await readAgain();
    },
  };
}
