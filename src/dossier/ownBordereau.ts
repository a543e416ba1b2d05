import { cellText, fold, type Table } from "../document";

/** The visible words of the list of evidence that this tool writes: what it is known again by. */
export const ownBordereau = {
  title: "Bordereau des preuves",
  headers: ["N°", "Intitulé", "Type", "Date", "Ce qu’elle prouve", "Fichier ou lien", "Page"],
  /** Start of the bookmark of each line, the item's id after it. */
  bookmark: "LdmPreuve_",
} as const;

/**
 * Whether a table is the list as we write it: its header word for word, and our caption or one of our bookmarks, which
 * a school that likes our headers has not. A list to which somebody added a column is the school's.
 */
export function isOwnBordereau({ rows, title }: Table, bookmarks: readonly string[]): boolean {
  const headers = (rows[0]?.cells ?? []).map((cell) => fold(cellText(cell)));
  return (
    headers.length === ownBordereau.headers.length &&
    headers.every((header, rank) => header === fold(ownBordereau.headers[rank]!)) &&
    (fold(title ?? "") === fold(ownBordereau.title) || bookmarks.some((name) => itemIdOf(name) !== null))
  );
}

/** The id that a bookmark of ours carries; null for another bookmark. Word compares their names without regard to case. */
export function itemIdOf(bookmark: string): string | null {
  const start = ownBordereau.bookmark.length;
  return bookmark.slice(0, start).toLowerCase() === ownBordereau.bookmark.toLowerCase() ? bookmark.slice(start) : null;
}
