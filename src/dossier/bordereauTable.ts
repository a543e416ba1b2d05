import {
  cellParagraphs,
  cellText,
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
    const paragraphs = table.rows.flatMap(({ cells }) => cells.flatMap(cellParagraphs));
    const isOurs = isOwnBordereau(
      table,
      paragraphs.flatMap(({ bookmarks }) => bookmarks),
    );
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

function itemsOf(rows: readonly Row[], table: BordereauTable): readonly BordereauItem[] {
  const { columns } = table;
  return rows.flatMap((row) => {
    const cellOf = (name: BordereauColumn): Cell | undefined => {
      const column = columns.get(name);
      if (column === undefined) return undefined;
      return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
    };
    const say = (name: BordereauColumn): string => {
      const cell = cellOf(name);
      return cell ? cellText(cell).trim() : "";
    };
    const numberCell = cellOf("number");
    // A line merged over the table parts the list; the lower cell of a merged number is another file of the same piece.
    if (!numberCell || numberCell === cellOf("title") || numberCell.isContinued) return [];
    const written = numberOf(say("number") || automaticNumber(numberCell));
    if (!written && (say("title") === "" || bordereauHeader(row))) return [];
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
  const written = number.exec(text)?.[2] ?? "";
  return numberKey(written) === null ? "" : written;
}

/** Where a cell holds its number: in the one paragraph that says all of it; null when none does. */
function placeOfNumber(cell: Cell): Place | null {
  const paragraph = cellParagraphs(cell).find(
    ({ text }) => text.trim() !== "" && text.trim() === cellText(cell).trim(),
  );
  const [, before = "", written = ""] = (paragraph && number.exec(paragraph.text)) ?? [];
  if (!paragraph || numberKey(written) === null) return null;
  return placeOf(paragraph, before.length, before.length + written.length);
}
