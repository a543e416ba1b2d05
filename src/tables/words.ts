import { cellText, fold, type Cell, type Row } from "../document";
import { allVariants } from "./variants";

/** A text reduced to its bare words for comparison: lower case, no accents, one space between words. */
export function bareWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The bare words of a label or header, without what stands in parentheses and without its years. */
export function labelWords(text: string): string {
  // « N° » heads a column of numbers, « N » a measure.
  return bareWords(text.replace(/\([^)]*\)/g, " ").replace(/\bn\s?[°º]/gi, "numéro "))
    .replace(/\br?(19|20)\d\d\b( \d{2,4}\b)?/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** Longer texts are answers, not labels: they are not even compared. */
const longestLabel = 90;

/** Stands for a text that is no label; matches no variant. */
const noLabel = "?";

/** Headers that only their year or « Mesure » identifies. */
const dated = /(19|20)\d\d|^mesure/i;

const labels = new WeakMap<Cell, string>();

/**
 * The bare words of a cell used as a label; « ? » for a text that cannot be an official one. Remembered, cells being
 * immutable: the tables ask again and again.
 */
export function bareLabel(cell: Cell): string {
  let label = labels.get(cell);
  if (label === undefined) {
    const text = cellText(cell);
    label = text.length > longestLabel ? noLabel : labelWords(text);
    if (!dated.test(text) && !matchesVariant(label, allVariants) && !isFused(label)) label = noLabel;
    labels.set(cell, label);
  }
  return label;
}

/** The ways to cut a label in two: « axes de progres conclusion » heads two columns made one. */
export function halvesOf(label: string): readonly (readonly [string, string])[] {
  const parts = label.split(" ");
  return parts.slice(1).map((_, rank) => {
    const second = parts.slice(rank + 1);
    return [parts.slice(0, rank + 1).join(" "), (second[0] === "et" ? second.slice(1) : second).join(" ")];
  });
}

function isFused(label: string): boolean {
  return halvesOf(label).some((halves) => halves.every((half) => matchesVariant(half, allVariants)));
}

/** Whether a row may be a header: at least two of its cells hold official labels. */
export function mayBeHeader(row: Row): boolean {
  let labels = 0;
  for (const cell of row.cells) {
    const label = bareLabel(cell);
    if (label !== noLabel && label !== "" && ++labels === 2) return true;
  }
  return false;
}

interface Compiled {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
}

const compiled = new WeakMap<readonly string[], Compiled>();

/** Whether bare words equal one of the variants; a variant that ends in `*` also matches what begins with it. */
export function matchesVariant(label: string, variants: readonly string[]): boolean {
  if (label === noLabel) return false;
  const { whole, starts } = compile(variants);
  return whole.has(label) || starts.some((start) => label.startsWith(start));
}

function compile(variants: readonly string[]): Compiled {
  let known = compiled.get(variants);
  if (!known) {
    const open = variants.filter((variant) => variant.endsWith("*")).map((variant) => variant.slice(0, -1));
    const whole = new Set([...open, ...variants.filter((variant) => !variant.endsWith("*"))]);
    known = { whole, starts: open.map((start) => `${start} `) };
    compiled.set(variants, known);
  }
  return known;
}
