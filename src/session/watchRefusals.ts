import { HostError, type DocumentHost, type HostErrorCode, type RecordStore } from "../host";
import type { LearntAbilities } from "./createAbilities";

/** The refusals that tell of Word or of its document, not of the moment or of a place. */
const telling: Readonly<Record<"writing" | "parts" | "documents", readonly HostErrorCode[]>> = {
  // On the web NotAllowed may mean one place among others (`not-on-web`): it tells nothing of the rest.
  writing: ["read-only"],
  parts: ["unsupported"],
  documents: ["unsupported", "not-on-web", "read-only", "failed"],
};

/** Wraps a host and its stores: what Word refuses is learnt, and forgotten once Word does it. */
export function watchRefusals(host: DocumentHost, abilities: LearntAbilities) {
  const watched = async <T>(what: keyof typeof telling, job: Promise<T>, isProof = true): Promise<T> => {
    try {
      const result = await job;
      if (isProof) abilities.learn(what, "can");
      return result;
    } catch (error) {
      if (error instanceof HostError && telling[what].includes(error.code)) abilities.learn(what, "refused");
      throw error;
    }
  };
  const watchedHost: DocumentHost = {
    ...host,
    // Flags alone may have come to nothing to write.
    write: (edits, options) => watched("writing", host.write(edits, options), edits.length > 0),
    undo: (receipt, options) => watched("writing", host.undo(receipt, options)),
    openNew: (docx) => watched("documents", host.openNew(docx)),
  };
  const learnFrom = (store: RecordStore): RecordStore => ({
    namespace: store.namespace,
    read: () => watched("parts", store.read()),
    write: (text) => watched("parts", watched("writing", store.write(text))),
    clear: () => watched("parts", watched("writing", store.clear())),
  });
  return { host: watchedHost, learnFrom };
}
