import {
  cellParagraphs,
  cellText,
  legible,
  placeOf,
  type Cell,
  type Paragraph,
  type Place,
  type Row,
  type Table,
} from "../document";
import { bordereauHeader, type BordereauColumn, type BordereauColumns } from "./bordereauColumns";
import { isBordereauTitle } from "./bordereauTitle";
import { evidenceDate, fullDate } from "./evidenceDate";
import { evidenceCode, evidenceLetter, evidenceNoun, evidenceNumeral, numberKey, numberSign } from "./evidenceNumber";
import { isOwnBordereau } from "./ownBordereau";
import { firstWords, locateParagraph } from "./place";
import type { BordereauItem, BordereauTable } from "./bordereauTypes";

/** Rows that may come before the header: a title merged over the table. */
const firstRows = 3;

/**
 * Reads a table as a list of evidence; null when it is none. `open`: the columns of the list that it may go on with,
 * `heading`: the title over it.
 */
export function readBordereauTable(
  table: Table,
  open: BordereauColumns | null,
  heading: Paragraph | null,
  isAnnex: boolean,
): { readonly table: BordereauTable; readonly items: readonly BordereauItem[] } | null {
  const found = (columns: BordereauColumns): BordereauTable => {
    const isOurs = isOwnBordereau(table, (row) => row.cells.length === columns.size && numberIn(row, columns) !== null);
    return { table, title: heading, columns, isOurs };
  };
  let isTitled = heading !== null || isAnnex || isBordereauTitle(table.title ?? "");
  for (const [index, row] of table.rows.slice(0, firstRows).entries()) {
    const only = row.cells.length === 1 ? firstWords([row.cells[0]]) : null;
    if (only && isBordereauTitle(only.text)) isTitled = true;
    const header = bordereauHeader(row);
    if (!header) continue;
    const list = found(header.columns);
    const items = itemsOf(table.rows.slice(index + 1), list);
    const isList = isTitled || header.isSure || items.some(({ written }) => code.test(written));
    return isList && items.length > 0 ? { table: list, items } : null;
  }
  // Without a header of its own: the table goes on after a page break, or stands under a title.
  const columns = open ?? (isTitled ? unnamed : null);
  if (!columns) return null;
  const list = found(columns);
  const items = itemsOf(table.rows, list);
  return items.length >= (open ? 1 : 2) && items.every(({ number }) => number) ? { table: list, items } : null;
}

const unnamed: BordereauColumns = new Map([
  ["number", 0],
  ["title", 1],
]);
const code = new RegExp(String.raw`^${evidenceCode}$`, "iu");

function cellIn({ cells }: Row, columns: BordereauColumns, name: BordereauColumn): Cell | undefined {
  const column = columns.get(name);
  if (column === undefined) return undefined;
  return cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
}

/** The number of a line with its cell, empty where it has none that we understand; null for a row that is no line. */
function numberIn(row: Row, columns: BordereauColumns): { readonly cell: Cell; readonly written: string } | null {
  const cell = cellIn(row, columns, "number");
  const titleCell = cellIn(row, columns, "title");
  // A line merged over the table parts the list; the lower cell of a merged number is another file of the same piece.
  if (!cell || cell === titleCell || cell.isContinued) return null;
  const written = numberOf(cellText(cell).trim() || automaticNumber(cell));
  const isUntitled = !titleCell || cellText(titleCell).trim() === "";
  return !written && (isUntitled || bordereauHeader(row)) ? null : { cell, written };
}

function itemsOf(rows: readonly Row[], table: BordereauTable): readonly BordereauItem[] {
  const { columns } = table;
  return rows.flatMap((row) => {
    const found = numberIn(row, columns);
    if (!found) return [];
    const { cell: numberCell, written } = found;
    const say = (name: BordereauColumn): string => {
      const cell = cellIn(row, columns, name);
      return cell ? cellText(cell).trim() : "";
    };
    const others = row.cells.filter((cell) => cell !== numberCell).map((cell) => cellText(cell));
    const at = firstWords([numberCell, ...row.cells]) ?? cellParagraphs(numberCell)[0];
    return [
      {
        written,
        writtenAt: placeOfNumber(numberCell),
        number: numberKey(written),
        title: say("title"),
        type: say("type"),
        date: columns.has("date") ? evidenceDate(say("date"), say("title")) : fullDate(others.join("\n")),
        proves: say("proves"),
        link: say("link"),
        page: say("page"),
        says: new Map([...columns.keys()].map((name) => [name, say(name)])),
        bookmarks: row.cells.flatMap(cellParagraphs).flatMap(({ bookmarks }) => bookmarks),
        table,
        location: at ? locateParagraph(at) : null,
      },
    ];
  });
}

/** The number that Word gives to a cell left empty. */
function automaticNumber(cell: Cell): string {
  return cellParagraphs(cell)[0]?.number ?? "";
}

const number = new RegExp(
  String.raw`^(\s*(?:${evidenceNoun}\s*)?${numberSign}?)(${evidenceNumeral}|${evidenceLetter})\s*[.:)–—-]?\s*$`,
  "iu",
);

/** The number that a cell holds, without its noun; empty when it holds none that we understand. */
function numberOf(text: string): string {
  const written = number.exec(legible(text).text)?.[2] ?? "";
  return numberKey(written) === null ? "" : written;
}

/** Where a cell holds its number: in the one paragraph that says all of it; null when none does. */
function placeOfNumber(cell: Cell): Place | null {
  const paragraph = cellParagraphs(cell).find(
    ({ text }) => text.trim() !== "" && text.trim() === cellText(cell).trim(),
  );
  if (!paragraph) return null;
  const plain = legible(paragraph.text);
  const [, before = "", written = ""] = number.exec(plain.text) ?? [];
  if (numberKey(written) === null) return null;
  const { start, end } = plain.spanOf(before.length, before.length + written.length);
  return placeOf(paragraph, start, end);
}
