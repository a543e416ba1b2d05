import type { DocumentText } from "../../document";
import { HostError, type DocumentHost, type RecordStore } from "../../host";

/**
 * Wraps a host and its stores so that they call `look` after each reading, and after each failure that may have left a
 * write of ours halfway.
 */
export function watchUnfinished(host: DocumentHost, look: (document?: DocumentText) => Promise<void>) {
  const watched = async <T>(job: Promise<T>): Promise<T> => {
    try {
      return await job;
    } catch (error) {
      const isHalfway = error instanceof HostError && (error.leaves === "between" || error.code === "unfinished");
      // The failure of the job matters more than one of `look`.
      if (isHalfway) await look().catch(() => undefined);
      throw error;
    }
  };
  const read = async <T>(job: () => Promise<T>, documentOf: (result: T) => DocumentText): Promise<T> => {
    const result = await job();
    await look(documentOf(result));
    return result;
  };
  const watchedHost: DocumentHost = {
    ...host,
    read: () => read(host.read, (document) => document),
    readAtCaret: () => read(host.readAtCaret, ({ document }) => document),
    write: (edits, options) => watched(host.write(edits, options)),
    undo: (receipt, options) => watched(host.undo(receipt, options)),
  };
  const watchStore = (store: RecordStore): RecordStore => ({
    namespace: store.namespace,
    read: () => store.read(),
    write: (text) => watched(store.write(text)),
    clear: () => watched(store.clear()),
  });
  return { host: watchedHost, watchStore };
}
