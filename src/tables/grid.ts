import { cellParagraphs, cellText, isBlank, type Cell, type Paragraph, type Row, type Table } from "../document";
import { readTitle } from "./readTitle";
import type { Title } from "./types";

/** The cell that covers a grid position, the top one of a vertical merge; null where the row has none. */
export function cellAt(table: Table, row: number, column: number): Cell | null {
  const tops = topsIn(table, column);
  // A merge over thousands of rows is climbed once, not from each of them.
  let line = row;
  let top: Cell | null = null;
  for (; line >= 0; line -= 1) {
    const known = tops.get(line);
    if (known !== undefined) {
      top = known;
      break;
    }
    const found = table.rows[line]?.cells.find(
      (cell) => cell.column <= column && column < cell.column + cell.columnSpan,
    );
    if (!found) break;
    if (!found.isContinued || line === 0) {
      top = found;
      break;
    }
  }
  for (let under = row; under > line; under -= 1) tops.set(under, top);
  return top;
}

/** The top cells of a table's merges as they were found, by column and row. */
const topsOf = new WeakMap<Table, Map<number, Map<number, Cell | null>>>();

function topsIn(table: Table, column: number): Map<number, Cell | null> {
  let columns = topsOf.get(table);
  if (!columns) topsOf.set(table, (columns = new Map<number, Map<number, Cell | null>>()));
  let tops = columns.get(column);
  if (!tops) columns.set(column, (tops = new Map<number, Cell | null>()));
  return tops;
}

/** Whether a cell holds some text (a showing placeholder is none). */
export function isFilled(cell: Cell): boolean {
  return !isBlank(cellText(cell));
}

/** The only cell of a row that spans the table; null for other rows. */
export function fullWidthCell(table: Table, row: Row): Cell | null {
  const [first, ...others] = row.cells;
  if (!first || others.length > 0) return null;
  return first.columnSpan >= table.columnCount || table.columnCount === 1 ? first : null;
}

/** The title that a full-width row holds and nothing else (« ÉQUIPE CRITÈRE 3 » merged over the table). */
export function titleOfRow(table: Table, row: Row): Title | null {
  const cell = fullWidthCell(table, row);
  const written = cell ? writtenParagraphs(cell) : [];
  return written.length === 1 && written[0] ? readTitle(written[0]) : null;
}

/** Paragraphs of a cell that hold text. */
export function writtenParagraphs(cell: Cell): readonly Paragraph[] {
  return cellParagraphs(cell).filter((paragraph) => !isBlank(paragraph.text));
}

/**
 * The cells that stand under a header, each once, from a row on: those filled, or the first one when none is. Rows of
 * one cell over the whole table (comments, notes) are passed over.
 */
export function answersUnder(table: Table, header: Cell, firstRow: number): readonly Cell[] {
  const under = new Set<Cell>();
  for (let row = firstRow; row < table.rows.length; row += 1) {
    const cell = cellAt(table, row, header.column);
    const isNote = cell !== null && table.columnCount > 1 && cell.columnSpan >= table.columnCount;
    if (cell && cell !== header && !isNote) under.add(cell);
  }
  const cells = [...under];
  const filled = cells.filter(isFilled);
  return filled.length > 0 ? filled : cells.slice(0, 1);
}
