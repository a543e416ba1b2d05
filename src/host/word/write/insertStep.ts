import { emptyKey, sameKeys } from "../paragraphs";
import { deleteBlocks, outermostBlock } from "./blocks";
import type { InsertStep, StepKind } from "./types";

/** Empty paragraphs that Word may add behind a package (office-js-docs #874, office-js #2411). */
const maxAdded = 2;

/** A package inserted between two blocks, in one write. */
export const insertStep: StepKind<InsertStep> = {
  footprint: ({ gap }) => ({ first: gap, count: 0 }),

  find({ keys, expected }, paragraphs, { start, end }) {
    if (start === end) return { state: "before", spare: [] };
    const now = paragraphs.keys.slice(start, end);
    if (!keys) return isExpected(now, expected) ? { state: "after", spare: [] } : null;
    if (sameKeys(now, keys)) return { state: "after", spare: [] };
    return isLeftOf(now, keys) ? { state: "between", spare: [] } : null;
  },

  prepare({ flatOpc, side }, { context, paragraphs, section }, target, found) {
    const { items } = paragraphs;
    const { start, end } = section;
    return {
      isWaiting: false,
      write(withoutTracking) {
        if (target === "before") {
          // Word on the web leaves the cells of the tables in a range (office-js #3074).
          const isOneRange = found.state === "after" && !hasTable(items, start, end);
          return withoutTracking(() =>
            isOneRange ? deleteRun(items, start, end) : deleteBlocks(paragraphs, start, end),
          );
        }
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

/** Whether some keys are those of a package as Word may have put it in. */
function isExpected(now: readonly string[], expected: readonly (string | null)[]): boolean {
  if (now.length < expected.length - 1 || now.length > expected.length + maxAdded) return false;
  return now.every((key, rank) => {
    const wanted = rank < expected.length ? expected[rank]! : emptyKey;
    return wanted === null || wanted === key;
  });
}

function hasTable(items: readonly Word.Paragraph[], start: number, end: number): boolean {
  return items.slice(start, end).some(({ tableNestingLevel }) => tableNestingLevel > 0);
}

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
