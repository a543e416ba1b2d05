import {
  cellParagraphs,
  cellText,
  legible,
  placeOf,
  type Cell,
  type Paragraph,
  type Place,
  type Row,
  type Span,
  type Table,
} from "../../document";
import { bordereauHeader, type BordereauColumn, type BordereauColumns } from "./columns";
import { isBordereauTitle } from "./title";
import { dateOf, evidenceDate, fullDate } from "../evidenceDate";
import { evidenceCode, evidenceLetter, evidenceNoun, evidenceNumeral, numberKey, numberSign } from "../evidenceNumber";
import { isOwnBordereau } from "./own";
import { firstWords, locateParagraph } from "../place";
import type { BordereauItem, BordereauTable } from "./types";

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
    // « 27 | Document de suivi | Document scanné » is a line, though two of its cells begin as headers do.
    const header = row.cells.some((cell) => numberOf(cellText(cell))) ? null : bordereauHeader(row);
    if (!header) continue;
    const lines = table.rows.slice(index + 1);
    const list = found(withDates(header.columns, lines));
    const items = itemsOf(lines, list);
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

/** A date alone in its cell is no longer. */
const longestDate = 40;

/** The columns with that of the dates: where no header names it (« Établie le », « Séance »), the one that most fill with dates. */
function withDates(columns: BordereauColumns, rows: readonly Row[]): BordereauColumns {
  if (columns.has("date")) return columns;
  const taken = new Set(columns.values());
  const balance = new Map<number, number>();
  for (const { cells } of rows)
    for (const cell of cells) {
      const text = cellText(cell).trim();
      if (taken.has(cell.column) || text === "") continue;
      const isDate = text.length <= longestDate && dateOf(text) !== null;
      balance.set(cell.column, (balance.get(cell.column) ?? 0) + (isDate ? 1 : -1));
    }
  const [dates] = [...balance].sort((one, other) => other[1] - one[1])[0] ?? [];
  return dates === undefined || balance.get(dates)! <= 0 ? columns : new Map([...columns, ["date", dates]]);
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
  String.raw`^((?:${evidenceNoun}\s*)?${numberSign}?)(${evidenceNumeral}|${evidenceLetter})\s*[.:)–—-]?$`,
  "iu",
);

/** Longer texts are no number, with its noun. */
const longestNumber = 60;

/** The number that a text holds and nothing else, without its noun, and where; null for one that we do not understand. */
function findNumber(text: string): (Span & { readonly written: string }) | null {
  const { text: plain, spanOf } = legible(text);
  const said = plain.trim();
  const [, before = "", written = ""] = (said.length <= longestNumber && number.exec(said)) || [];
  if (numberKey(written) === null) return null;
  const start = plain.length - plain.trimStart().length + before.length;
  return { written, ...spanOf(start, start + written.length) };
}

/** The number of a cell; empty when it holds none. */
function numberOf(text: string): string {
  return findNumber(text)?.written ?? "";
}

/** Where a cell holds its number: in the one paragraph that says all of it; null when none does. */
function placeOfNumber(cell: Cell): Place | null {
  const paragraph = cellParagraphs(cell).find(
    ({ text }) => text.trim() !== "" && text.trim() === cellText(cell).trim(),
  );
  const found = paragraph && findNumber(paragraph.text);
  return found ? placeOf(paragraph, found.start, found.end) : null;
}
