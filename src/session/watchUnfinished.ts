import { HostError, type DocumentHost, type RecordStore } from "../host";
import type { UnfinishedState } from "./states";
import type { Store } from "./store";

/** A host and its stores, whose readings and failures show in `state` whether a write of ours stands halfway. */
export function watchUnfinished(host: DocumentHost, state: Store<UnfinishedState>) {
  const look = async (): Promise<void> => {
    const write = await host.unfinished();
    const shown = state.get();
    if (!write) {
      if (shown.status === "found") state.set({ status: "none" });
    } else if (shown.status !== "found" && shown.status !== "resolving") {
      state.set({ status: "found", write, failure: null });
    }
  };
  const watched = async <T>(job: Promise<T>): Promise<T> => {
    try {
      return await job;
    } catch (error) {
      const isHalfway = error instanceof HostError && (error.leaves === "between" || error.code === "unfinished");
      // Why the job failed is worth more than why nothing more can be said of it.
      if (isHalfway) await look().catch(() => undefined);
      throw error;
    }
  };
  const read = async <T>(job: () => Promise<T>): Promise<T> => {
    const result = await job();
    await look();
    return result;
  };
  const watchedHost: DocumentHost = {
    ...host,
    read: () => read(host.read),
    readAtCaret: () => read(host.readAtCaret),
    write: (edits, options) => watched(host.write(edits, options)),
    undo: (receipt, options) => watched(host.undo(receipt, options)),
  };
  const watchStore = (store: RecordStore): RecordStore => ({
    ...store,
    write: (text) => watched(store.write(text)),
    clear: () => watched(store.clear()),
  });
  return { host: watchedHost, watchStore };
}
