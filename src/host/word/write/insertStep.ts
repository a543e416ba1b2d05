import { deleteBlocks, outermostBlock } from "./blocks";
import type { InsertStep, StepKind } from "./types";

/** Empty paragraphs that Word may add behind a package (office-js-docs #874, office-js #2411). */
const mostAdded = 2;

/** A package inserted between two blocks, in one write. */
export const insertStep: StepKind<InsertStep> = {
  footprint: ({ gap }) => ({ first: gap, count: 0 }),

  find({ keys, count }, paragraphs, { start, end }) {
    if (start === end) return { state: "before", spare: [] };
    const isOurs = keys
      ? isSame(paragraphs.keys.slice(start, end), keys)
      : end - start >= count - 1 && end - start <= count + mostAdded;
    return isOurs ? { state: "after", spare: [] } : null;
  },

  prepare({ flatOpc, side }, { context, paragraphs, section }, target) {
    const { items } = paragraphs;
    const { start, end } = section;
    return {
      isWaiting: false,
      write() {
        if (target === "before") return deleteBlocks(paragraphs, start, end);
        const { body } = context.document;
        const range =
          side === "End"
            ? body.insertOoxml(flatOpc, "End")
            : outermostBlock(items[side === "After" ? start - 1 : start]!)
                .getRange("Whole")
                .insertOoxml(flatOpc, side);
        // So that the document shows what came in, wherever it went.
        range.select("Start");
      },
    };
  },
};

/** Whether two lists of keys are equal. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, rank) => key === other[rank]);
}
