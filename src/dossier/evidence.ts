import { cellParagraphs, cellText, fold, type Cell, type Paragraph } from "../document";
import type { TableReading } from "../tables";
import { findAddresses, findBareNumbers, findCitations, findLocalPaths, overlaps } from "./citations";
import { locateParagraph } from "./place";
import type { Citation, Coordinates, DossierLink } from "./types";

/** Links that lead to a person, not to a proof. */
const mail = /^mailto:/i;

const cited = new WeakMap<Cell, boolean>();

/**
 * Whether a cell refers to evidence: a hyperlink, a written reference, even a path that only its author can open, in
 * its own words or in a note called there.
 * `column`: the paragraphs of the table's columns of evidence. Remembered: a merged cell is asked for each of its lines.
 */
export function citesEvidence(cell: Cell, column: ReadonlySet<Paragraph>): boolean {
  let answer = cited.get(cell);
  if (answer === undefined) {
    answer = cellParagraphs(cell).some((paragraph) =>
      [paragraph, ...paragraph.notes].some((one) => spansOf(one, column.has(one)).length > 0),
    );
    cited.set(cell, answer);
  }
  return answer;
}

/** Folded. */
const evidenceHeader =
  /^(?:(?:n ?[°ºo]?s?|numeros?|references?|elements?|liens?) )?(?:des? |d'|de l'|de la )?(?:annexes?|preuves?|pieces?|justificatifs?|pj)\b/;
const longestHeader = 60;

/** Paragraphs of the columns that a school added for its evidence (« Preuves », « Annexe »): a bare number cites there. */
export function evidenceColumn({ recognition: { table, headerRow, firstRow } }: TableReading): ReadonlySet<Paragraph> {
  if (headerRow === null) return new Set();
  const rows = table.rows.slice(headerRow, firstRow);
  const headers = rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => {
      const text = cellText(cell);
      return text.length <= longestHeader && evidenceHeader.test(fold(text));
    });
  if (headers.length === 0) return new Set();
  const cells = table.rows
    .slice(firstRow)
    .flatMap((row) => row.cells)
    .filter((cell) => headers.some(({ column }) => cell.column <= column && column < cell.column + cell.columnSpan));
  return new Set(cells.flatMap(cellParagraphs));
}

/** The references to evidence of a paragraph, in order. `isColumn`: it stands in a column of evidence. */
export function citationsOf(paragraph: Paragraph, at: Coordinates, isColumn = false): readonly Citation[] {
  return spansOf(paragraph, isColumn).map(({ text, start, end, numbers, references, target }) => ({
    ...pick(at),
    text,
    numbers,
    references,
    target,
    location: locateParagraph(paragraph, start, end),
  }));
}

interface Span extends Pick<Citation, "text" | "numbers" | "references" | "target"> {
  readonly start: number;
  readonly end: number;
}

/** Links and written references, one where they overlap: « annexe [3] » is both. */
function spansOf(paragraph: Paragraph, isColumn: boolean): readonly Span[] {
  const { text } = paragraph;
  const read = findCitations(text);
  const written = [...(isColumn && read.length === 0 ? findBareNumbers(text) : read), ...findLocalPaths(text)];
  const linked = shownLinks(paragraph)
    .filter(({ target }) => !mail.test(target))
    .map(({ start, end, target }) => {
      const references = written.filter((one) => one.written.length > 0 && overlaps(one, { start, end }));
      const numbers = [...new Set(references.flatMap((one) => one.numbers))];
      return { start, end, text: text.slice(start, end) || target, numbers, references, target };
    });
  const alone = written.filter((one, index) => ![...linked, ...written.slice(0, index)].some((o) => overlaps(o, one)));
  return [
    ...linked,
    ...alone.map((one) => ({ ...one, references: one.written.length > 0 ? [one] : [], target: null })),
  ].sort((a, b) => a.start - b.start);
}

/** The links that a reader sees: not those that lost their last word, unless a picture carries them. */
function shownLinks({ links, pictures }: Paragraph): Paragraph["links"] {
  return links.filter(({ start, end }) => end > start || pictures.length > 0);
}

/** The links of a paragraph, and the addresses and local paths written out in it. */
export function linksOf(paragraph: Paragraph, at: Coordinates): readonly DossierLink[] {
  const links = shownLinks(paragraph).map(({ kind, target, start, end }) => ({
    kind,
    target,
    words: paragraph.text.slice(start, end),
    start,
    end,
  }));
  const paths = findLocalPaths(paragraph.text);
  const written = [
    ...paths,
    ...findAddresses(paragraph.text).filter((one) => !paths.some((path) => overlaps(path, one))),
  ]
    .filter((one) => !links.some((link) => overlaps(link, one)))
    .map(({ text, start, end }) => ({ kind: "url" as const, target: text, words: null, start, end }));
  return [...links, ...written].map(({ kind, target, words, start, end }) => ({
    ...pick(at),
    kind,
    target,
    words,
    location: locateParagraph(paragraph, start, end),
  }));
}

function pick({ criterion, block, table, field, objective, indicator }: Coordinates): Coordinates {
  return { criterion, block, table, field, objective, indicator };
}
