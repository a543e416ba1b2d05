import { type CellSpec, writeCell } from "./cell";
import { element, valElement } from "./xml";

/** A row to write. */
export interface RowSpec {
  readonly cells: readonly CellSpec[];
  /** Repeated at the top of each page. */
  readonly isHeader?: boolean;
  /** Least height, twentieths of a point. */
  readonly height?: number;
  /** It may go on over the next page; other rows stay whole. */
  readonly mayBreak?: boolean;
  /** The next row may go to another page without it; other rows stay together. */
  readonly mayPart?: boolean;
}

/** A table to write. */
export interface TableSpec {
  /** Column widths in twentieths of a point; their sum is the whole width on the page the table was made for. */
  readonly columns: readonly number[];
  readonly rows: readonly RowSpec[];
  /** Title and description for screen readers. */
  readonly title: string;
  readonly description: string;
  /** Table style id. */
  readonly style: string;
  /** Colour of the borders, `RRGGBB`. */
  readonly border: string;
}

/** Margins inside each cell, twentieths of a point. */
const cellMargins = { top: 57, left: 102, bottom: 57, right: 102 };

/**
 * A table (`w:tbl`, ECMA-376 17.4.37) as wide as the text, in the proportions of its columns. Borders and margins are
 * direct, so that no style of the document changes them. A row breaks across pages only where it may, and the rows stay
 * together as far as a page can hold them.
 */
export function writeTable(table: TableSpec): string {
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  const grid = element("w:tblGrid", {}, ...table.columns.map((width) => element("w:gridCol", { "w:w": width })));
  return element(
    "w:tbl",
    {},
    tableProperties(table),
    grid,
    ...table.rows.map((row, rank) => writeRow(row, table, whole, !row.mayPart && rank < table.rows.length - 1)),
  );
}

/** `w:tblPr` in schema order (17.4.59). */
function tableProperties({ style, border, title, description }: TableSpec): string {
  const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": border };
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  return element(
    "w:tblPr",
    {},
    valElement("w:tblStyle", style),
    element("w:tblW", { "w:w": 5000, "w:type": "pct" }),
    element("w:tblBorders", {}, ...sides.map((side) => element(`w:${side}`, line))),
    element("w:tblLayout", { "w:type": "fixed" }),
    element(
      "w:tblCellMar",
      {},
      ...Object.entries(cellMargins).map(([side, width]) => element(`w:${side}`, { "w:w": width, "w:type": "dxa" })),
    ),
    element("w:tblLook", { "w:val": "0020", "w:firstRow": 1 }),
    valElement("w:tblCaption", title),
    valElement("w:tblDescription", description),
  );
}

function writeRow(row: RowSpec, { columns }: TableSpec, whole: number, keepNext: boolean): string {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const end = column + (cell.span ?? 1);
    const width = columns.slice(column, end).reduce((sum, part) => sum + part, 0);
    column = end;
    return writeCell(cell, Math.round((5000 * width) / whole), keepNext);
  });
  if (column !== columns.length) throw new Error(`a row covers ${column} of ${columns.length} columns`);
  const properties = [
    row.mayBreak ? "" : "<w:cantSplit/>",
    row.height ? element("w:trHeight", { "w:val": row.height, "w:hRule": "atLeast" }) : "",
    row.isHeader ? "<w:tblHeader/>" : "",
  ];
  return element("w:tr", {}, element("w:trPr", {}, ...properties), ...cells);
}
