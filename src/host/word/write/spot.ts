import type { Place } from "../../../document";
import type { InsertPlace } from "../..";
import type { Locator } from "../locate";
import type { WordParagraphs } from "../paragraphs";
import { readingOf } from "../readings";
import { tableSpan } from "./blocks";
import type { Side } from "./types";
import { gapBehindWritten } from "./written";

/** Between which blocks a place is. */
export function spotOf(
  where: InsertPlace,
  paragraphs: WordParagraphs,
  locator: Locator,
): { readonly side: Side; readonly gap: number } {
  if (where.kind === "end") return { side: "End", gap: paragraphs.items.length };
  const [first, last] = outerSpan(where.place, paragraphs, locator);
  return where.kind === "after"
    ? { side: "After", gap: gapBehindWritten(last + 1, paragraphs.keys) }
    : { side: "Before", gap: first };
}

/** The outermost table around a place, as it was read; as the nesting shows it where it has changed since. */
export function outerSpan(place: Place, paragraphs: WordParagraphs, locator: Locator): readonly [number, number] {
  const rank = locator.find(place);
  const read = readingOf(place.reading)?.outerTable(place.paragraph!);
  const [first, last] = read?.map((one) => locator.rankOf(place.reading, one)) ?? [null, null];
  if (first != null && last != null && first <= rank && rank <= last) return [first, last];
  return tableSpan(paragraphs, rank);
}
