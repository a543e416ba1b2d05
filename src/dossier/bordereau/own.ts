import { cellParagraphs, cellText, fold, type Link, type Paragraph, type Row, type Table } from "../../document";

/** The visible words of the list of evidence that this tool writes: what it is known again by. */
export const ownBordereau = {
  title: "Bordereau des preuves",
  headers: ["N°", "Intitulé", "Type", "Date", "Ce qu’elle prouve", "Fichier ou lien", "Page"],
  /** Headers of the columns that are left out where no line fills them. */
  optional: ["Page"],
  /** Start of the bookmark of each line, the item's id after it. */
  bookmark: "LdmPreuve_",
} as const;

/**
 * Whether a table is the list as we write it, and nothing else: its header word for word, columns that may be absent
 * apart, our caption or one of our bookmarks, which a school that likes our headers has not, and no more in its lines
 * than writing them again would keep.
 * A list to which somebody added a column, a line that parts it, a picture or a named link is the school's.
 */
export function isOwnBordereau({ rows: [header, ...lines], title }: Table, isLine: (row: Row) => boolean): boolean {
  const headers = (header?.cells ?? []).map((cell) => fold(cellText(cell)));
  const expected = ownBordereau.headers
    .filter((words) => !isOptionalHeader(words) || headers.includes(fold(words)))
    .map(fold);
  const isNamedOurs = (): boolean =>
    fold(title ?? "") === fold(ownBordereau.title) ||
    lines.some((row) => paragraphsOf(row).some(({ bookmarks }) => bookmarks.some((name) => itemIdOf(name) !== null)));
  return (
    headers.length === expected.length &&
    headers.every((words, rank) => words === expected[rank]) &&
    isNamedOurs() &&
    lines.every((row) => paragraphsOf(row).every(isPlain) && (isLine(row) || isBlank(row)))
  );
}

/** Whether our list may stand without the column of this header. */
export function isOptionalHeader(header: string): boolean {
  return ownBordereau.optional.some((words) => words === header);
}

function paragraphsOf({ cells }: Row): readonly Paragraph[] {
  return cells.flatMap(cellParagraphs);
}

function isBlank(row: Row): boolean {
  return paragraphsOf(row).every(({ text }) => text.trim() === "");
}

/** Whether its words are all that a paragraph holds: links that Word made of addresses are words. */
function isPlain({ text, links, pictures, textBoxes }: Paragraph): boolean {
  const isAddress = ({ start, end, target }: Link): boolean => {
    const words = text.slice(start, end).trim();
    return words === "" || target.includes(words);
  };
  return pictures.length === 0 && textBoxes.length === 0 && links.every(isAddress);
}

/** The id that a bookmark of ours carries; null for another bookmark. Word compares their names without regard to case. */
export function itemIdOf(bookmark: string): string | null {
  const start = ownBordereau.bookmark.length;
  return bookmark.slice(0, start).toLowerCase() === ownBordereau.bookmark.toLowerCase() ? bookmark.slice(start) : null;
}
