import type { RecordStore } from "..";
import { readParts } from "./parts";
import { queued } from "./queue";
import { writePart } from "./writing";

/** A custom XML part of a namespace. */
export function createWordRecordStore(namespace: string): RecordStore {
  return {
    namespace,
    read: () => queued(async () => (await readParts(namespace)).map(({ text }) => text)),
    write: (text) => writePart({ namespace, text }),
    clear: () => writePart({ namespace, text: null }),
  };
}
