import type { Paragraph } from "./model";

/**
 * A place in a document: characters `start`–`end` of one paragraph. It is known by its words and by all that stood
 * around it in its reading, so that an empty cell is found again too, or refused when nothing fits any more.
 */
export interface Place {
  /** `Paragraph.index`; null where Word's list of paragraphs does not reach. */
  readonly paragraph: number | null;
  /** `Paragraph.file`; absent in the only file, or the first. */
  readonly file?: number;
  /** `Paragraph.reading`: what stood around the place when it was read is looked up by it. */
  readonly reading?: string;
  /** The paragraph's whole text when it was read. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same with tracked deletions, as some views of Word give it; null when equal. */
  readonly textWithDeletions: string | null;
}

/** Where a finding stands: the place itself (it may be an empty cell) and non-empty text of the same row or block. */
export interface Location {
  readonly place: Place;
  /** Text that identifies the row (its label, the objective, the block's title): flags are anchored on it. */
  readonly anchor: Place;
}

/** The place of a paragraph, whole unless told otherwise. */
export function placeOf(paragraph: Paragraph, start = 0, end = paragraph.text.length): Place {
  return {
    paragraph: paragraph.index,
    ...(paragraph.file !== undefined && { file: paragraph.file }),
    ...(paragraph.reading !== undefined && { reading: paragraph.reading }),
    text: paragraph.text,
    start,
    end,
    textWithDeletions: paragraph.textWithDeletions,
  };
}

/** The words at a place. */
export function quoteOf(place: Place): string {
  return place.text.slice(place.start, place.end);
}
