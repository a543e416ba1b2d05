import { cellText, fold, type Row } from "../../document";

/** What the columns of a list of evidence tell. */
export type BordereauColumn = "number" | "title" | "type" | "date" | "proves" | "link" | "page";

/** Columns found, by their place in the grid. */
export type BordereauColumns = ReadonlyMap<BordereauColumn, number>;

/** Names of columns, folded; the first that fits decides. */
const names: readonly (readonly [BordereauColumn, RegExp])[] = [
  ["page", /^(?:n ?[°ºo]?s? (?:de |des )?|numeros? (?:de |des )?)?p(?:ages?\b|p?\.(?:$| ))/],
  [
    "link",
    /^(?:fichiers?|liens?|url|adresse|emplacement|chemin|acces|noms? (?:du|de|des) fichiers?|documents? joints?)\b/,
  ],
  [
    "proves",
    /^(?:n ?°? ?(?:du |de l'|d')?)?(?:criteres?|actions?|engagements?|indicateurs?|mesures?|objectifs?|blocs?)\b/,
  ],
  ["proves", /^(?:ce qu|prouve|a l'appui|rattache|utilise|cite)/],
  [
    "number",
    /^(?:n ?[°ºo]?s?|num\.?|numeros?|no\.?|refs?\.?|references?|cotes?|codes?|id|identifiants?|reperes?|index)(?:$|[ /.])/,
  ],
  ["date", /^(?:dates?|annees?|periodes?|mises? a jour)\b/],
  ["title", /^(?:intitules?|titres?|libelles?|designations?|denominations?|descriptions?|noms?|objet|contenu)\b/],
  ["type", /^(?:types?|natures?|formats?|supports?)\b/],
];

/** « Annexe » heads the numbers of one list and the titles of another. */
const either = /^(?:annexes?|preuves?|pieces?|pj|justificatifs?|documents?|elements? de preuve)\b/;
const ofEvidence = /\b(?:annexes?|preuves?|pieces?|pj|justificatifs?|justificatives?)\b/;
const longestHeader = 60;

/**
 * Reads a row as the header of a list of evidence: it names at least numbers and titles. `isSure`: its own words speak
 * of evidence, so that no title above has to.
 */
export function bordereauHeader(row: Row): { readonly columns: BordereauColumns; readonly isSure: boolean } | null {
  if (row.cells.length < 2) return null;
  const headers = row.cells.map((cell) => ({ column: cell.column, text: cellText(cell) }));
  if (headers.some(({ text }) => text.length > longestHeader)) return null;
  const columns = new Map<BordereauColumn, number>();
  const give = (name: BordereauColumn, column: number): void => {
    if (!columns.has(name)) columns.set(name, column);
  };
  const folded = headers.map(({ column, text }) => ({ column, text: fold(text) }));
  for (const { column, text } of folded) {
    const named = names.find(([, pattern]) => pattern.test(text));
    if (named) give(named[0], column);
  }
  for (const { column, text } of folded) {
    if (!either.test(text) || names.some(([, pattern]) => pattern.test(text))) continue;
    give(columns.has("number") ? "title" : "number", column);
  }
  if (!columns.has("number") || !columns.has("title")) return null;
  return { columns, isSure: folded.some(({ text }) => ofEvidence.test(text)) };
}
