import { cellText, fold, type Cell } from "../document";

/** A text reduced to its bare words for comparison: lower case, no accents, one space between words. */
export function words(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The bare words of a label or header, without what stands in parentheses and without its years. */
export function labelWords(text: string): string {
  return words(text.replace(/\([^)]*\)/g, " "))
    .replace(/\br?(19|20)\d\d\b( \d{2,4}\b)?/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** Longer texts are answers, not labels: they are not even compared. */
const longestLabel = 160;

const labels = new WeakMap<Cell, string>();

/** The bare words of a cell used as a label; empty for a long text. Remembered, cells being immutable. */
export function labelOf(cell: Cell): string {
  let label = labels.get(cell);
  if (label === undefined) {
    const text = cellText(cell);
    label = text.length > longestLabel ? "" : labelWords(text);
    labels.set(cell, label);
  }
  return label;
}
/** Whether bare words equal one of the variants; a variant that ends in `*` also matches what begins with it. */
export function matchesVariant(label: string, variants: readonly string[]): boolean {
  return variants.some((variant) => {
    if (!variant.endsWith("*")) return label === variant;
    const start = variant.slice(0, -1);
    return label === start || label.startsWith(`${start} `);
  });
}
