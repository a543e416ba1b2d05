import { HostError, type PartChange, type RecordStore } from "../../host";
import { emptyRecord, readRecord, RecordError, writeRecord, type DossierRecord } from "../../record";
import { failureOf } from "../failureOf";
import type { RecordState } from "./states";
import { createStore } from "../store";
import type { ReadonlyStore } from "../store";

/** What the document remembers, read and changed one job at a time. */
export interface RecordKeeper {
  readonly state: ReadonlyStore<RecordState>;
  /** Reads it again. A record that cannot be used counts as an empty one, and `state` says why. */
  load(): Promise<DossierRecord>;
  /**
   * Reads the record again, changes it and writes it. Returns the new record, or null on failure (see `state`). `commit`
   * writes it together with something else; what it throws goes on to the caller.
   */
  change(
    make: (record: DossierRecord) => DossierRecord,
    commit?: (part: PartChange) => Promise<void>,
  ): Promise<DossierRecord | null>;
  /** Replaces a record that cannot be used by an empty one: only a person may ask for it. */
  reset(): Promise<DossierRecord | null>;
}

/** Keeps the record in a store of the host. */
export function createRecordKeeper(store: RecordStore): RecordKeeper {
  const state = createStore<RecordState>({ status: "unread" });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };

  const load = async (): Promise<DossierRecord | null> => {
    let parts: readonly string[] = [];
    try {
      parts = await store.read();
      const record = readRecord(parts);
      state.set({ status: "ready", record, isSaving: false, failure: null });
      return record;
    } catch (error) {
      if (error instanceof RecordError) state.set({ status: "refused", code: error.code, parts });
      else if (error instanceof HostError) state.set(failureOf(error));
      else throw error;
      return null;
    }
  };

  const save = async (
    before: DossierRecord,
    next: DossierRecord,
    commit?: (part: PartChange) => Promise<void>,
  ): Promise<DossierRecord | null> => {
    state.set({ status: "ready", record: before, isSaving: true, failure: null });
    try {
      const text = writeRecord(next);
      // Nothing to remember is no part: a document whose changes were all undone is as it was.
      const isEmpty = text === writeRecord(emptyRecord);
      if (commit) await commit({ namespace: store.namespace, text: isEmpty ? null : text });
      else await (isEmpty ? store.clear() : store.write(text));
      state.set({ status: "ready", record: next, isSaving: false, failure: null });
      return next;
    } catch (error) {
      const isExpected = error instanceof RecordError || error instanceof HostError;
      state.set({ status: "ready", record: before, isSaving: false, failure: isExpected ? error.code : "failed" });
      if (!isExpected || (commit && error instanceof HostError)) throw error;
      return null;
    }
  };

  return {
    state,
    load: () => inTurn(async () => (await load()) ?? emptyRecord),
    change: (make, commit) =>
      inTurn(async () => {
        const record = await load();
        return record && save(record, make(record), commit);
      }),
    reset: () =>
      inTurn(async () => {
        try {
          await store.write(writeRecord(emptyRecord));
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          // What could not be used is still there.
          state.set(failureOf(error));
          return null;
        }
        state.set({ status: "ready", record: emptyRecord, isSaving: false, failure: null });
        return emptyRecord;
      }),
  };
}
