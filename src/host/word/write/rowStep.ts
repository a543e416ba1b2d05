import { keyOf, sameKeys } from "../paragraphs";
import type { RowStep, StepKind } from "./types";

/** A row added under another. Word refuses some merged tables. */
export const rowStep: StepKind<RowStep> = {
  footprint: ({ gap }) => ({ first: gap, count: 0 }),

  find({ keys, values }, paragraphs, { start, end }) {
    if (start === end) return { state: "before", spare: [] };
    const isOurs = sameKeys(paragraphs.keys.slice(start, end), keys ?? values.map(keyOf));
    return isOurs ? { state: "after", spare: [] } : null;
  },

  prepare({ under, gap, values }, { paragraphs: { items }, section }, target) {
    return {
      isWaiting: false,
      write(withoutTracking) {
        if (target === "before") withoutTracking(() => items[section.start]!.parentTableCell.parentRow.delete());
        else items[section.start - (gap - under)]!.parentTableCell.parentRow.insertRows("After", 1, [[...values]]);
      },
    };
  },
};
