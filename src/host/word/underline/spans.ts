import type { Quote } from "../quote";

/** Characters of a paragraph's text, as Word counts them. */
export interface UnderlineSpan {
  readonly start: number;
  readonly length: number;
}

/**
 * Finds quoted words in a paragraph's text as Word gives it. Where Word's signs stand between them, all words of the
 * paragraph; null where it has none: an empty cell cannot be underlined.
 */
export function findSpan(text: string, quote: Quote): UnderlineSpan | null {
  const [own, read] = [plainSpaces(text), plainSpaces(quote.text)];
  const words = read.slice(quote.start, quote.end).trim();
  if (words !== "") {
    const rank = read.slice(0, quote.start).split(words).length - 1;
    const start = own
      .split(words)
      .slice(0, rank + 1)
      .join(words).length;
    if (own.startsWith(words, start)) return { start, length: words.length };
  }
  const { length } = own.trim();
  return length === 0 ? null : { start: own.length - own.trimStart().length, length };
}

/** Joins spans that overlap or touch: what Word makes of two underlines on one word is not documented. */
export function mergeSpans(spans: readonly UnderlineSpan[]): readonly UnderlineSpan[] {
  const merged: UnderlineSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (!last || span.start > last.start + last.length) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, length: Math.max(last.length, endOf(span) - last.start) };
  }
  return merged;
}

function endOf({ start, length }: UnderlineSpan): number {
  return start + length;
}

/** One kind of space (office-js #67), sign for sign: what stands in the text keeps its place. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}
