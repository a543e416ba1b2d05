import type { Block, Cell, Row, Table } from "../../../document";
import { ReadError } from "../../errors";
import { limits } from "../../limits";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** `w:vMerge` (ECMA-376-1, 17.4.84): a cell starts a vertical merge, continues the one above, or stands alone. */
export type VerticalMerge = "restart" | "continue" | null;

/** A table being read; resolves spans to a grid as rows come in. */
export class TableBuilder {
  title: string | null = null;
  description: string | null = null;
  /** Properties of the row and of the cell being read, set by their readers. */
  row = { isHeader: false, isDeleted: false, isHidden: false, gridAfter: 0, column: 0, cells: [] as Mutable<Cell>[] };
  cell = { span: 1, merge: null as VerticalMerge, isJoined: false, isDeleted: false };
  private readonly rows: Row[] = [];
  private columnCount = 0;
  /** First cell of each vertical merge that is open, by grid column. */
  private readonly merges = new Map<number, Mutable<Cell>>();

  constructor(readonly depth: number) {
    if (depth >= limits.tableDepth) throw new ReadError("too-big", `tables nested ${depth} deep`);
  }

  startRow(): void {
    this.row = { isHeader: false, isDeleted: false, isHidden: false, gridAfter: 0, column: 0, cells: [] };
  }

  startCell(): void {
    this.cell = { span: 1, merge: null, isJoined: false, isDeleted: false };
  }

  /** Whether a person sees nothing of the cell being read: its row is gone, or another cell covers it. */
  isInRemoved(): boolean {
    const { row, cell } = this;
    return row.isDeleted || row.isHidden || cell.isDeleted || this.covering() !== undefined;
  }

  /** The cell that covers the one being read: above it in a vertical merge, before it in a horizontal one. */
  private covering(): Mutable<Cell> | undefined {
    const { row, cell } = this;
    if (cell.isJoined) return row.cells[row.cells.length - 1];
    return cell.merge === "continue" ? this.merges.get(row.column) : undefined;
  }

  endCell(blocks: readonly Block[]): void {
    const { row, cell } = this;
    if (cell.isDeleted) return;
    const covering = this.covering();
    const column = row.column;
    row.column += cell.span;
    if (row.column > limits.gridSpan) throw new ReadError("too-big", `a row of ${row.column} columns`);
    if (cell.isJoined && covering) {
      covering.columnSpan += cell.span;
      return;
    }
    const above = covering;
    const written: Mutable<Cell> = {
      row: this.rows.length,
      column,
      columnSpan: cell.span,
      rowSpan: above ? 0 : 1,
      isContinued: above !== undefined,
      blocks,
    };
    if (!row.isDeleted && !row.isHidden) {
      if (above) above.rowSpan++;
      else if (cell.merge === "restart") this.merges.set(column, written);
      else this.merges.delete(column);
    }
    row.cells.push(written);
  }

  endRow(): void {
    const { isHeader, isDeleted, isHidden, cells, column, gridAfter } = this.row;
    if (isDeleted || isHidden) return;
    this.columnCount = Math.max(this.columnCount, column + gridAfter);
    this.rows.push({ isHeader, cells });
  }

  build(): Table {
    const { rows, columnCount, title, description, depth } = this;
    return { kind: "table", rows, columnCount, title, description, depth };
  }
}
