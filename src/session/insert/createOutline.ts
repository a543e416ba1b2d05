import type { Dossier } from "../../dossier";
import { createCaret, type CaretDeps } from "../createCaret";
import { exclusively } from "../exclusively";
import { outlineOf } from "./outlineOf";
import type { ReadingState } from "./states";
import { createStore } from "../store";
import type { CriterionOutline } from "../types";

/** What the view « Insérer » shows of the document: the criteria that stand, and where the cursor is. */
export function createOutline(parts: CaretDeps) {
  const { edition } = parts;
  const outline = createStore<readonly CriterionOutline[]>(outlineOf(null, edition));
  const reading = createStore<ReadingState>({ status: "unread" });
  const keep = (dossier: Dossier): void => {
    outline.set(outlineOf(dossier, edition));
    reading.set({ status: "read" });
  };
  const caret = createCaret(parts, keep);

  return {
    outline,
    reading,
    caret,

    /** Shows what somebody has just read; the place of the cursor is looked for again in it. */
    show: async (dossier: Dossier): Promise<void> => {
      keep(dossier);
      await caret.show(dossier);
    },

    /** Reads the document unless a reading is at work. */
    read: (): Promise<void> =>
      exclusively(reading, "reading", async () => {
        reading.set({ status: "reading" });
        await caret.readNow();
      }),
  };
}
