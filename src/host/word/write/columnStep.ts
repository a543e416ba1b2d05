import { emptyKey, keyOf } from "../paragraphs";
import type { ColumnStep, StepKind } from "./types";

/** A column after a cell, with its header: the column first, then the words of its header. */
export const columnStep: StepKind<ColumnStep> = {
  footprint: ({ table }) => table,

  find(step, paragraphs, { start, end }) {
    if (end - start === step.table.count) return { state: "before", spare: [] };
    if (end - start < step.table.count) return null;
    const now = paragraphs.keys.slice(start, end);
    const { added } = step;
    const isOurs = added === null ? isNewColumn(step, now) : isColumn(step, added, now);
    if (!isOurs) return null;
    return { state: now[headerRank(step)] === keyOf(step.header) ? "after" : "between", spare: [] };
  },

  prepare(step, { paragraphs: { items }, section }, target, found) {
    const at = section.start + headerRank(step);
    return {
      isWaiting: false,
      write(withoutTracking) {
        if (target === "before") return withoutTracking(() => items[at]!.parentTableCell.deleteColumn());
        if (found.state === "between") {
          items[at]!.parentTableCell.value = step.header;
          return;
        }
        const cell = items[section.start + step.after - step.table.first]!.parentTableCell;
        cell.insertColumns("After", 1);
        cell.getNext().value = step.header;
      },
    };
  },
};

function isColumn({ table }: ColumnStep, added: NonNullable<ColumnStep["added"]>, now: readonly string[]): boolean {
  return now.length === table.count + added.length && added.every(({ rank, key }) => now[rank] === key);
}

/**
 * Whether all that a table has since is an empty column, its header apart: one cell in each of its rows, and nothing of the
 * rest gone. A column that somebody wrote in is theirs.
 */
function isNewColumn(step: ColumnStep, now: readonly string[]): boolean {
  const header = keyOf(step.header);
  const rest = [...now];
  for (const key of step.keys) {
    const at = rest.indexOf(key);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  const there = now[headerRank(step)];
  return (
    rest.length > 1 &&
    rest.every((key) => key === emptyKey || key === header) &&
    (there === emptyKey || there === header)
  );
}

/** Where the header stands in the table: behind the cell that the column follows. */
function headerRank({ after, table }: ColumnStep): number {
  return after - table.first + 1;
}

/**
 * The paragraphs that a table has since a column was added. Its own follow one another as before: each is the first that
 * can be it, for an empty cell beside empty ones tells nothing.
 */
export function addedIn(before: readonly string[], after: readonly string[]): NonNullable<ColumnStep["added"]> {
  let own = 0;
  return after.flatMap((key, rank) => {
    if (key !== before[own]) return [{ rank, key }];
    own++;
    return [];
  });
}
