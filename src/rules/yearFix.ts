import { replaceEdit, type Edit, type Fix } from "../checker";
import { cellParagraphs, cellText, foldTypography, placeOf, type Cell, type Paragraph } from "../document";
import { headerYear, isYearLeft, measureOffsets } from "../dossier";
import type { MeasureHeaders } from "../tables";

type Moment = keyof typeof measureOffsets;

const moments = Object.keys(measureOffsets) as Moment[];

/** What stands for a year in a header: « N », « N+3 », with the guide's « (remplacer N par une année) » behind. */
const waiting =
  /(?:remplacer\s+)?(?<![\p{L}\d°])(?:N|n(?=\s*[+)]))(?:\s*\+\s*\d)?(?![\p{L}\d°])(?:(\)?)\s*\(\s*remplacer[^)]*\)| par [^)]*)?/u;

/** The guide's own request, where it stands on a line of its own. */
const request = /\(?\s*remplacer[^)]*\)?/u;

/** Writes the years of a table's headers: reckoned from one that is there, else from the year N that is asked. */
export function yearFix(headers: MeasureHeaders): Fix {
  const left = moments.flatMap((moment) => {
    const cell = headers[moment];
    return cell && headerYear(cellText(cell)) === null ? [{ moment, cell }] : [];
  });
  const known = knownStart(headers);
  return {
    label: "Écrire les années dans les en-têtes",
    safety: known ? "safe" : "check-after",
    ...(known ? {} : { asks: "start-year" as const }),
    edits: left.flatMap(({ moment, cell }) => editsOf(cell, measureOffsets[moment], known)),
  };
}

/** The year N, and whether it is a school year. */
interface Start {
  readonly year: number;
  readonly isSchoolYear: boolean;
}

/** The year N as some header tells it; null when none does. */
function knownStart(headers: MeasureHeaders): Start | null {
  for (const moment of moments) {
    const text = headers[moment] ? cellText(headers[moment]) : "";
    const year = headerYear(text);
    if (year === null) continue;
    return { year: year - measureOffsets[moment], isSchoolYear: /\d{2}\s*[-–/]\s*\d{2}/.test(text) };
  }
  return null;
}

function editsOf(cell: Cell, offset: 0 | 3 | 5, known: Start | null): readonly Edit[] {
  if (!isYearLeft(cellText(cell))) return known ? addedYear(cell, offset, known) : [];
  let isWritten = false;
  return cellParagraphs(cell).flatMap((paragraph): readonly Edit[] => {
    const text = foldTypography(paragraph.text);
    const match = isWritten ? request.exec(text) : (waiting.exec(text) ?? request.exec(text));
    if (!match) return [];
    if (isWritten) return [replaceEdit(paragraph, match.index, match.index + match[0].length, "")];
    isWritten = true;
    return [yearEdit(paragraph, match, offset, known)];
  });
}

/** « Mesure début » says nothing to put the year in place of: it goes behind, where another header tells it. */
function addedYear(cell: Cell, offset: number, known: Start): readonly Edit[] {
  const last = cellParagraphs(cell)
    .filter(({ text }) => text.trim() !== "")
    .at(-1);
  if (!last) return [];
  return [replaceEdit(last, 0, last.text.length, `${last.text.trimEnd()} (${yearText(known, offset)})`)];
}

function yearText({ year, isSchoolYear }: Start, offset: number): string {
  const first = year + offset;
  return isSchoolYear ? `${first}-${first + 1}` : `${first}`;
}

function yearEdit(paragraph: Paragraph, match: RegExpExecArray, offset: 0 | 3 | 5, known: Start | null): Edit {
  // The bracket that closes « (N) » stays.
  const closing = match[1] ?? "";
  const end = match.index + match[0].length;
  if (!known) return { kind: "writeYear", at: placeOf(paragraph, match.index, end), offset, after: closing };
  return replaceEdit(paragraph, match.index, end, `${yearText(known, offset)}${closing}`);
}
