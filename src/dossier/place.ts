import { cellParagraphs, placeOf, type Cell, type Location, type Paragraph, type Table } from "../document";

/** What may serve as an anchor: words near the place, in order of preference. */
export type AnchorCandidate = Cell | Paragraph | Table | null | undefined;

/** Where a cell stands: its first words, or its empty paragraph, anchored on the first words at hand. */
export function locateCell(cell: Cell, ...anchors: AnchorCandidate[]): Location {
  const paragraphs = cellParagraphs(cell);
  const own = paragraphs.find(hasWords) ?? paragraphs[0];
  const anchor = firstWords([own, ...anchors]);
  const at = own ?? anchor;
  // A cell always holds a paragraph (ECMA-376-1, 17.4.66); one without has nothing to select but its neighbours.
  if (!at) return { place: nothing, anchor: nothing };
  return { place: placeOf(at), anchor: placeOf(anchor ?? at) };
}

/** Where a paragraph stands, `start`–`end` of it; one that Word does not list (in a text box), by its anchor. */
export function locateParagraph(
  paragraph: Paragraph,
  start?: number,
  end?: number,
  anchor?: AnchorCandidate,
): Location {
  const listed = paragraph.index === null ? firstWords([anchor]) : null;
  if (listed) return { place: placeOf(listed), anchor: placeOf(listed) };
  const place = placeOf(paragraph, start, end);
  return { place, anchor: hasWords(paragraph) ? place : placeOf(firstWords([anchor]) ?? paragraph) };
}

/** The first paragraph with words among the anchors. */
export function firstWords(anchors: readonly AnchorCandidate[]): Paragraph | null {
  for (const anchor of anchors) {
    if (!anchor) continue;
    const found = paragraphsOf(anchor).find(hasWords);
    if (found) return found;
  }
  return null;
}

const nothing = { paragraph: null, text: "", start: 0, end: 0, textWithDeletions: null };

/** Whether Word can find a paragraph again: « - » stands in too many cells, and text boxes are not listed. */
function hasWords(paragraph: Paragraph): boolean {
  return paragraph.index !== null && /[\p{L}\p{N}]/u.test(paragraph.text);
}

function paragraphsOf(anchor: NonNullable<AnchorCandidate>): readonly Paragraph[] {
  if ("kind" in anchor) {
    if (anchor.kind === "paragraph") return [anchor];
    return anchor.rows.flatMap((row) => row.cells.flatMap(cellParagraphs));
  }
  return cellParagraphs(anchor);
}
