import { replaceEdit, type Edit, type Fix } from "../checker";
import { cellParagraphs, cellText, foldTypography, placeOf, type Cell, type Paragraph } from "../document";
import { headerYear, isYearLeft } from "../dossier";
import type { MeasureHeaders } from "../tables";

/** Years from N of the three measures (guide, page 9). */
const offsets = { start: 0, followUp: 3, end: 5 } as const;

type Moment = keyof typeof offsets;

/** What stands for a year in a header: « N », « N+3 », with the guide's « (remplacer N par une année) » behind. */
const waiting =
  /(?:remplacer\s+)?(?<![\p{L}\d°])(?:N|n(?=\s*[+)]))(?:\s*\+\s*\d)?(?![\p{L}\d°])(?:(\)?)\s*\(\s*remplacer[^)]*\)| par [^)]*)?/u;

/** The guide's own request, where it stands on a line of its own. */
const request = /\(?\s*remplacer[^)]*\)?/u;

/** Writes the years of a table's headers: reckoned from one that is there, else from the year N that is asked. */
export function yearFix(headers: MeasureHeaders): Fix {
  const left = (Object.keys(offsets) as Moment[]).flatMap((moment) => {
    const cell = headers[moment];
    return cell && isYearLeft(cellText(cell)) ? [{ moment, cell }] : [];
  });
  const known = knownStart(headers);
  return {
    label: "Écrire les années dans les en-têtes",
    safety: known ? "safe" : "check-after",
    ...(known ? {} : { asks: "start-year" as const }),
    edits: left.flatMap(({ moment, cell }) => editsOf(cell, offsets[moment], known)),
  };
}

/** The year N as some header tells it, and whether it is a school year. */
function knownStart(headers: MeasureHeaders): { readonly year: number; readonly isSchoolYear: boolean } | null {
  for (const moment of Object.keys(offsets) as Moment[]) {
    const text = headers[moment] ? cellText(headers[moment]) : "";
    const year = headerYear(text);
    if (year === null) continue;
    return { year: year - offsets[moment], isSchoolYear: /\d{2}\s*[-–/]\s*\d{2}/.test(text) };
  }
  return null;
}

function editsOf(cell: Cell, offset: 0 | 3 | 5, known: ReturnType<typeof knownStart>): readonly Edit[] {
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

function yearEdit(
  paragraph: Paragraph,
  match: RegExpExecArray,
  offset: 0 | 3 | 5,
  known: ReturnType<typeof knownStart>,
): Edit {
  // The bracket that closes « (N) » stays.
  const closing = match[1] ?? "";
  const end = match.index + match[0].length;
  if (!known) return { kind: "writeYear", at: placeOf(paragraph, match.index, end), offset, after: closing };
  const year = known.year + offset;
  return replaceEdit(paragraph, match.index, end, `${known.isSchoolYear ? `${year}-${year + 1}` : year}${closing}`);
}
