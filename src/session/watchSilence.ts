import { HostError, type DocumentHost } from "../host";
import { createStore, type ReadonlyStore } from "./store";

/** Wraps a host: whether Word left its last call unanswered. */
export function watchSilence(host: DocumentHost): {
  readonly host: DocumentHost;
  readonly isSilent: ReadonlyStore<boolean>;
} {
  const isSilent = createStore(false);
  const tell = (value: boolean): void => {
    if (isSilent.get() !== value) isSilent.set(value);
  };
  const watched = async <T>(job: Promise<T>): Promise<T> => {
    try {
      const result = await job;
      tell(false);
      return result;
    } catch (error) {
      tell(error instanceof HostError && error.code === "silent");
      throw error;
    }
  };
  return {
    isSilent,
    host: {
      ...host,
      read: () => watched(host.read()),
      readAtCaret: () => watched(host.readAtCaret()),
      caret: () => watched(host.caret()),
      select: (at) => watched(host.select(at)),
      write: (edits, options) => watched(host.write(edits, options)),
      underline: (show, onProgress) => watched(host.underline(show, onProgress)),
      undo: (receipt, options) => watched(host.undo(receipt, options)),
      resolve: (how) => watched(host.resolve(how)),
      openNew: (docx) => watched(host.openNew(docx)),
    },
  };
}
