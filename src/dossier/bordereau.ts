import {
  cellParagraphs,
  cellText,
  fold,
  type Block,
  type Cell,
  type DocumentText,
  type Paragraph,
  type Row,
  type Table,
} from "../document";
import { bordereauHeader, type BordereauColumn, type BordereauColumns } from "./bordereauColumns";
import { evidenceCode, evidenceNoun, evidenceNumeral, numberKey, numberSign } from "./evidenceNumber";
import { firstWords, locateParagraph } from "./place";
import type { Bordereau, BordereauItem } from "./types";

/** The list of evidence as found, with the blocks that it takes in its document. */
export interface FoundBordereau {
  readonly items: readonly BordereauItem[];
  readonly blocks: ReadonlySet<Block>;
}

const title =
  /^(?:[ivx\d]+ ?[.)-] ?)?(?:(?:bordereau|listes?|sommaire|inventaire|recapitulatif|index|tables?|tableau)(?: recapitulati(?:f|ve))?(?: general[e]?)? (?:des?|d')(?: |l'|l)*(?:elements? de |documents? )?(?:annexes?|preuves?|pieces?|justificatifs?|pj)\b|bordereau$|(?:annexes|preuves|pieces (?:jointes|justificatives)) ?:?$)/;
const longestTitle = 100;

/** Lists of evidence of one document. `isAnnex`: a file given as such, whose tables need no word of evidence to be one. */
export function findBordereau({ blocks }: DocumentText, isAnnex: boolean): FoundBordereau {
  const items: BordereauItem[] = [];
  const taken = new Set<Block>();
  let heading: Paragraph | null = null;
  let open: BordereauColumns | null = null;
  const lines: Paragraph[] = [];
  const endLines = (): void => {
    const read = lines.flatMap((line) => lineItem(line) ?? []);
    // One line is a sentence: a list has two at least.
    if (read.length >= 2) {
      items.push(...read);
      for (const one of [heading!, ...lines]) taken.add(one);
    }
    lines.length = 0;
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      endLines();
      const list = readTable(block, open, heading !== null || isAnnex);
      open = list?.columns ?? null;
      if (list) {
        items.push(...list.items);
        taken.add(block);
        if (heading) taken.add(heading);
      }
      heading = null;
    } else if (block.text.trim() !== "") {
      open = null;
      if (isTitle(block)) {
        endLines();
        heading = block;
      } else if (heading && lineItem(block)) lines.push(block);
      else {
        endLines();
        if (block.headingLevel !== null) heading = null;
      }
    }
  }
  endLines();
  return { items: isAnnex ? items.map((item) => ({ ...item, location: null })) : items, blocks: taken };
}

/** One list of all; null when nothing lists evidence. A line that stands in the dossier and in its annex is one. */
export function joinBordereaux(own: readonly BordereauItem[], annexes: readonly BordereauItem[]): Bordereau | null {
  const known = new Set(own.map(sameLine));
  const items = [...own, ...annexes.filter((item) => !known.has(sameLine(item)))];
  return items.length === 0 ? null : { items };
}

function sameLine({ number, title: words }: BordereauItem): string {
  return `${number} ${fold(words)}`;
}

function isTitle({ text }: Paragraph): boolean {
  return text.length <= longestTitle && title.test(fold(text));
}

/** Rows that may come before the header: a title merged over the table. */
const firstRows = 3;

function readTable(
  table: Table,
  open: BordereauColumns | null,
  isAnnounced: boolean,
): { readonly columns: BordereauColumns; readonly items: readonly BordereauItem[] } | null {
  let isTitled = isAnnounced || title.test(fold(table.title ?? ""));
  for (const [index, row] of table.rows.slice(0, firstRows).entries()) {
    const only = row.cells.length === 1 ? firstWords([row.cells[0]]) : null;
    if (only && isTitle(only)) isTitled = true;
    const header = bordereauHeader(row);
    if (!header) continue;
    const items = itemsOf(table.rows.slice(index + 1), header.columns);
    const isList = isTitled || header.isSure || items.some(({ written }) => code.test(written));
    return isList && items.length > 0 ? { columns: header.columns, items } : null;
  }
  // Without a header of its own: the table goes on after a page break, or stands under a title.
  const columns = open ?? (isTitled ? unnamed : null);
  const items = columns ? itemsOf(table.rows, columns) : [];
  return columns && items.length >= (open ? 1 : 2) && items.every(({ number }) => number) ? { columns, items } : null;
}

const unnamed: BordereauColumns = new Map([
  ["number", 0],
  ["title", 1],
]);
const code = new RegExp(String.raw`^${evidenceCode}$`, "iu");

function itemsOf(rows: readonly Row[], columns: BordereauColumns): readonly BordereauItem[] {
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
    const written = numberOf(say("number"));
    if (!written && (say("title") === "" || bordereauHeader(row))) return [];
    const others = row.cells.filter((cell) => cell !== numberCell).map((cell) => cellText(cell));
    const at = firstWords([numberCell, ...row.cells]) ?? cellParagraphs(numberCell)[0];
    return [
      {
        written,
        number: numberKey(written),
        title: say("title"),
        type: say("type"),
        date: columns.has("date") ? (dateOf(say("date")) ?? fullDate(say("title"))) : fullDate(others.join("\n")),
        proves: say("proves"),
        link: say("link"),
        location: at ? locateParagraph(at) : null,
      },
    ];
  });
}

const number = new RegExp(String.raw`^(?:${evidenceNoun}\s*)?${numberSign}?(${evidenceNumeral})\s*[.:)]?$`, "iu");
const line = new RegExp(
  String.raw`^\s*(?:${evidenceNoun}\s*)?${numberSign}?(${evidenceNumeral})[\s.:)–—-]*[.:)\t–—-]\s*([^\s.:)–—-].*)$`,
  "iu",
);

/** The number that a cell holds, without its noun; empty when it holds none that we understand. */
function numberOf(text: string): string {
  const written = number.exec(text.trim())?.[1] ?? "";
  return numberKey(written) === null ? "" : written;
}

const opening = new RegExp(
  String.raw`^\s*(?:${evidenceNoun}\s*|(?=${evidenceCode}))${numberSign}?${evidenceNumeral}\s*(?:$|[.:)\t–—-]\s)`,
  "iu",
);

/** « Annexe 3 – Convention » over the annex itself or in a table of contents: it names the piece and cites nothing. */
export function namesAnnex(text: string): boolean {
  return opening.test(text);
}

/** « Annexe 3 – Convention » in a list of paragraphs. */
function lineItem(paragraph: Paragraph): BordereauItem | null {
  const [, written = "", words = ""] = line.exec(paragraph.text) ?? [];
  const key = numberKey(written);
  if (key === null) return null;
  const own = { written, number: key, title: words.trim(), date: fullDate(words) };
  return { ...own, type: "", proves: "", link: "", location: locateParagraph(paragraph) };
}

/** What dates a piece in a column of dates: a day, a month, a year, a school year. */
function dateOf(text: string): string | null {
  return /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d\d/.test(text) ? text : null;
}

/** A day or a month inside other words: « Compte rendu du 12/03/2024 ». */
function fullDate(text: string): string | null {
  return /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\p{L}{3,9}\.? (?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? null;
}
