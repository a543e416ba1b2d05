import { generalException } from "../errors";
import { element, XmlElement } from "../xml/tree";
import { cellsOf, paragraphsIn, rowsOf } from "./blocks";
import { removeOrphanComments } from "./comments";
import { removeBlock } from "./deleting";
import { textOf } from "./text";
import { contentRange } from "./TextRange";
import { replaceText } from "./inserting";
import type { WordDocument } from "./WordDocument";

/** Text of a cell; paragraphs parted by a line feed (assumed). */
export function cellText(cell: XmlElement): string {
  return paragraphsIn(cell)
    .map((paragraph) => textOf(paragraph))
    .join("\n");
}

/** Writes a cell's text into its first paragraph; further ones go (assumed). */
export function setCellText(document: WordDocument, cell: XmlElement, text: string): void {
  const [first, ...others] = paragraphsIn(cell);
  if (!first) throw generalException();
  for (const paragraph of others) removeBlock(document, paragraph);
  replaceText(document, contentRange(first), text);
  document.touch();
}

/** The table's or row's values as a rectangle of texts as written (documented for uniform tables). */
export function valuesOf(rows: readonly XmlElement[]): string[][] {
  return rows.map((row) => cellsOf(row).map(cellText));
}

/** Every row has as many cells, none spans: what `Table.isUniform` tells (observed: office-js #3200). */
export function isUniform(table: XmlElement): boolean {
  const rows = rowsOf(table);
  const width = cellsOf(rows[0] ?? table).length;
  return rows.every((row) => {
    const cells = cellsOf(row);
    return (
      cells.length === width &&
      cells.every((cell) => !cell.path("w:tcPr", "w:vMerge") && !cell.path("w:tcPr", "w:gridSpan"))
    );
  });
}

/**
 * Adds rows next to one: same cells, empty, with the form of their paragraphs and first runs (observed: as with
 * Word's command). Assumed for a vertical merge: the new row continues it when the merge goes on beneath.
 */
export function insertRows(
  document: WordDocument,
  row: XmlElement,
  where: "before" | "after",
  count: number,
): XmlElement[] {
  const table = row.ancestor("w:tbl");
  const rows = table ? rowsOf(table) : [];
  const at = rows.indexOf(row);
  if (at < 0) throw generalException();
  const beneath = where === "after" ? rows[at + 1] : row;
  const made = Array.from({ length: count }, () => emptyCopy(row, beneath));
  row[where](...made);
  document.touch();
  return made;
}

function emptyCopy(row: XmlElement, beneath: XmlElement | undefined): XmlElement {
  const copy = new XmlElement("w:tr");
  const properties = row.child("w:trPr")?.clone();
  properties?.child("w:tblHeader")?.remove();
  if (properties && properties.elements().length > 0) copy.append(properties);
  for (const cell of cellsOf(row)) {
    const form = cell.child("w:tcPr")?.clone();
    const merge = form?.child("w:vMerge");
    const start = columnOf(row, cell);
    const goesOn = beneath && cellsOf(beneath).some((other) => columnOf(beneath, other) === start && continues(other));
    if (merge && goesOn) {
      merge.before(element("w:vMerge"));
      merge.remove();
    } else merge?.remove();
    const model = paragraphsIn(cell)[0];
    const paragraph = new XmlElement("w:p");
    const style = model?.child("w:pPr");
    if (style) paragraph.append(style.clone());
    copy.append(new XmlElement("w:tc").append(...(form ? [form] : []), paragraph));
  }
  return copy;
}

function continues(cell: XmlElement): boolean {
  const merge = cell.path("w:tcPr", "w:vMerge");
  return merge !== null && merge.attribute("w:val") !== "restart";
}

/** True for a cell of a vertical merge. */
export function isMerged(cell: XmlElement): boolean {
  return cell.path("w:tcPr", "w:vMerge") !== null;
}

function columnOf(row: XmlElement, cell: XmlElement): number {
  let column = Number(row.path("w:trPr", "w:gridBefore")?.attribute("w:val") ?? 0);
  for (const other of cellsOf(row)) {
    if (other === cell) break;
    column += Number(other.path("w:tcPr", "w:gridSpan")?.attribute("w:val") ?? 1);
  }
  return column;
}

/** Removes a row; a merge that started there starts in the next one; the table goes with its last row. */
export function deleteRow(document: WordDocument, row: XmlElement): void {
  const table = row.ancestor("w:tbl");
  if (!table) throw generalException();
  const rows = rowsOf(table);
  const next = rows[rows.indexOf(row) + 1];
  for (const cell of cellsOf(row)) {
    if (cell.path("w:tcPr", "w:vMerge")?.attribute("w:val") !== "restart" || !next) continue;
    const heir = cellsOf(next).find((other) => columnOf(next, other) === columnOf(row, cell) && continues(other));
    heir?.path("w:tcPr", "w:vMerge")?.setAttribute("w:val", "restart");
  }
  row.remove();
  removeOrphanComments(document, row);
  if (rows.length === 1) removeBlock(document, table);
  document.touch();
}

/**
 * Adds a column after a cell's: an empty cell behind the one that ends there in every row, as wide (assumed: the widths
 * of the others stay; a cell that spans further is left as it is; the new cells are merged with none).
 */
export function insertColumn(document: WordDocument, cell: XmlElement): void {
  const { table, rows, end } = columnEnd(cell);
  for (const row of rows) {
    const neighbour = cellsOf(row).find((other) => endOf(row, other) === end);
    if (!neighbour) continue;
    const form = neighbour.child("w:tcPr")?.clone();
    form?.child("w:vMerge")?.remove();
    form?.child("w:gridSpan")?.remove();
    const style = paragraphsIn(neighbour)[0]?.child("w:pPr")?.clone();
    const paragraph = new XmlElement("w:p").append(...(style ? [style] : []));
    neighbour.after(new XmlElement("w:tc").append(...(form ? [form] : []), paragraph));
  }
  const column = gridColumn(table, end);
  column?.after(column.clone());
  document.touch();
}

/** Removes the column that ends where a cell does (assumed: as `insertColumn`). */
export function deleteColumn(document: WordDocument, cell: XmlElement): void {
  const { table, rows, end } = columnEnd(cell);
  for (const row of rows) {
    const own = cellsOf(row).find((other) => endOf(row, other) === end && other.path("w:tcPr", "w:gridSpan") === null);
    own?.remove();
  }
  gridColumn(table, end)?.remove();
  document.touch();
}

/** The column of the grid that ends at a position. */
function gridColumn(table: XmlElement, end: number): XmlElement | undefined {
  return table.child("w:tblGrid")?.elements("w:gridCol")[end - 1];
}

/** Where the column of a cell ends in the grid of its table. */
function columnEnd(cell: XmlElement): {
  readonly table: XmlElement;
  readonly rows: readonly XmlElement[];
  readonly end: number;
} {
  const row = cell.ancestor("w:tr");
  const table = cell.ancestor("w:tbl");
  if (!row || !table) throw generalException();
  return { table, rows: rowsOf(table), end: endOf(row, cell) };
}

function endOf(row: XmlElement, cell: XmlElement): number {
  return columnOf(row, cell) + Number(cell.path("w:tcPr", "w:gridSpan")?.attribute("w:val") ?? 1);
}
