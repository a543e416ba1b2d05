import { emptyKey } from "../paragraphs";
import { deleteBlocks, outermostBlock } from "./blocks";
import type { InsertStep, StepKind } from "./types";

/** Empty paragraphs that Word may add behind a package (office-js-docs #874, office-js #2411). */
const mostAdded = 2;

/** A package inserted between two blocks, in one write. */
export const insertStep: StepKind<InsertStep> = {
  footprint: ({ gap }) => ({ first: gap, count: 0 }),

  find({ keys, count }, paragraphs, { start, end }) {
    if (start === end) return { state: "before", spare: [] };
    const length = end - start;
    if (!keys) return length >= count - 1 && length <= count + mostAdded ? { state: "after", spare: [] } : null;
    const now = paragraphs.keys.slice(start, end);
    if (isSame(now, keys)) return { state: "after", spare: [] };
    return isLeftOf(now, keys) ? { state: "between", spare: [] } : null;
  },

  prepare({ flatOpc, side }, { context, paragraphs, section }, target, found) {
    const { items } = paragraphs;
    const { start, end } = section;
    return {
      isWaiting: false,
      write() {
        if (target === "before")
          return found.state === "between" ? deleteBlocks(paragraphs, start, end) : deleteRun(items, start, end);
        // What an undo has left of it goes first.
        if (found.state === "between") deleteBlocks(paragraphs, start, end);
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

/** Takes a run of blocks away in one write. */
function deleteRun(items: readonly Word.Paragraph[], start: number, end: number): void {
  const [first, last] = [outermostBlock(items[start]!), outermostBlock(items[end - 1]!)];
  first.getRange("Whole").expandTo(last.getRange("Whole")).delete();
}

/** Whether some keys are what is left of others once some of them went: Word may leave cells or empty paragraphs. */
function isLeftOf(left: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  return left.every((key) => {
    const at = all.indexOf(key, from);
    if (at >= 0) from = at + 1;
    return at >= 0 || key === emptyKey;
  });
}

/** Whether two lists of keys are equal. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, rank) => key === other[rank]);
}
