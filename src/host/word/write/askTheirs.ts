import { HostError } from "../..";
import type { WordParagraphs } from "../paragraphs";
import { outermostBlock } from "./blocks";
import { refuseAuthorMarks, refuseTheirs } from "./theirs";
import type { FoundStep } from "./types";

/** Whether blocks that are to be taken away hold something of somebody else's. */
export interface AskedTheirs {
  readonly isWaiting: boolean;
  /** After the next sync. Throws HostError `occupied`, or `changed` where blocks were moved into a table. */
  refuse(): void;
}

/** Asks what stands in the blocks that steps put into the document, before they go. */
export function askTheirs(
  context: Word.RequestContext,
  found: readonly FoundStep[],
  { items }: WordParagraphs,
): AskedTheirs {
  const asked = found.flatMap(({ step, section: { start, end } }) => {
    if (start >= end) return [];
    if (step.kind === "insert") {
      // A package never goes into a table: what stands in one now was moved there, and the table is its author's.
      if (items.slice(start, end).every(({ tableNestingLevel }) => tableNestingLevel > 0))
        throw new HostError("changed");
      const [first, last] = [outermostBlock(items[start]!), outermostBlock(items[end - 1]!)];
      return { xml: first.getRange("Whole").expandTo(last.getRange("Whole")).getOoxml() };
    }
    if (step.kind === "region") {
      const id = step.put?.control ?? null;
      const control = id === null ? items[start]!.parentContentControl : context.document.contentControls.getById(id);
      return step.put ? { xml: control.getOoxml() } : [];
    }
    if (step.kind !== "row") return [];
    return items.slice(start, end).map((item) => ({ xml: item.getOoxml() }));
  });
  return {
    isWaiting: asked.length > 0,
    refuse() {
      for (const { xml } of asked) {
        refuseTheirs(xml.value, "undo");
        refuseAuthorMarks(xml.value, "undo");
      }
    },
  };
}
