import type { Cell, Table } from "../document";
import { shapeOf, type Recognition } from "../tables";

/** Two Word tables as the one that a person sees; rows go on counting, so that each has a number of its own. */
export function joinTables(first: Table, second: Table): Table {
  const from = first.rows.length;
  const rows = second.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => ({ ...cell, row: cell.row + from })),
  }));
  return {
    ...first,
    rows: [...first.rows, ...rows],
    columnCount: Math.max(first.columnCount, second.columnCount),
  };
}

/** What was recognised of two tables that follow one another, alone and as one. */
export interface Pair {
  readonly first: Table;
  readonly second: Table;
  readonly ofFirst: readonly Recognition[];
  readonly ofSecond: readonly Recognition[];
  readonly ofBoth: readonly Recognition[];
  /** Nothing parts them, not even an empty line: Word shows one table. */
  readonly isAdjacent: boolean;
}

/**
 * Whether the second of two tables goes on with the first: it brings the labels that the first lacks, or it has no
 * header of its own and the lines that belong under that of the first. A table that says by itself what it is goes on
 * with none.
 */
export function goesOn({ first, second, ofFirst, ofSecond, ofBoth, isAdjacent }: Pair): boolean {
  const last = ofFirst[ofFirst.length - 1];
  if (ofBoth.length !== Math.max(ofFirst.length, 1)) return false;
  if (ofFirst.some(({ code }, rank) => ofBoth[rank]!.code !== code)) return false;
  const gained = labelsOf(ofBoth) - labelsOf(ofFirst);
  if (gained > 0) return gained >= labelsOf(ofSecond);
  if (ofSecond.length > 0 || !last || first.columnCount !== second.columnCount) return false;
  const hasLine = last.table.rows.length > last.firstRow;
  const shape = shapeOf(last.code);
  // A table of several lines of answers may have another of them in a part cut off; of one line, the part holds it.
  return shape === "people" || shape === "indicators" || (shape === "columns" && (isAdjacent || !hasLine));
}

function labelsOf(recognitions: readonly Recognition[]): number {
  return recognitions.reduce((sum, { labels }) => sum + labels, 0);
}
