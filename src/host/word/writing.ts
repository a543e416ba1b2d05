import type { DocumentHost, PartChange } from "..";
import { keptJournal } from "./journal";
import { queued } from "./queue";

/** The write path comes with the first write: the pane's first load stays as it is. */
const load = () => import("./write/write");

/** What changes the document, or what it shows, one job at a time. */
export const writing: Pick<DocumentHost, "write" | "underline" | "undo" | "unfinished" | "resolve"> = {
  write: async (edits, options) => (await load()).write(edits, options),
  underline: async (show, onProgress) => (await import("./underline/underline")).underline(show, onProgress),
  undo: async (receipt, options) => (await load()).undo(receipt, options),
  resolve: async (how) => (await load()).resolve(how),
  // In the queue, behind a write in progress: its journal is there until it ends.
  unfinished: () => queued(async () => (keptJournal() ? (await load()).findUnfinished() : null)),
};

/** Puts a text in the document's part of a namespace, all of it or nothing; null for none. */
export async function writePart(part: PartChange): Promise<void> {
  return (await load()).writePart(part);
}
