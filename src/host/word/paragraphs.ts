import { align, hashOf, type Alignment } from "../../document";
import { comparable } from "./comparable";

/** The paragraphs of the body, as Word lists them at one moment. */
export interface WordParagraphs {
  readonly items: readonly Word.Paragraph[];
  /** Keys of their texts: equal for texts that are the same to a reader (`comparable`). */
  readonly keys: readonly string[];
  /** The content control in which the last one stands; null outside one. Its tag is known. */
  readonly lastControl: Word.ContentControl | null;
}

/** Asks for all paragraphs; they are known after the next sync. */
export function askParagraphs({ document }: Word.RequestContext): () => WordParagraphs {
  const { paragraphs } = document.body;
  paragraphs.load("text,tableNestingLevel");
  const control = paragraphs.getLast().parentContentControlOrNullObject;
  control.load("tag");
  let known: WordParagraphs | null = null;
  return () =>
    (known ??= {
      items: paragraphs.items,
      keys: paragraphs.items.map(({ text }) => keyOf(text)),
      lastControl: control.isNullObject ? null : control,
    });
}

/** The key of a text. */
export function keyOf(text: string): string {
  return hashOf(comparable(text));
}

/** The key of a paragraph without words. */
export const emptyKey = keyOf("");

/** Whether two lists of keys are equal. */
export function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((key, rank) => key === other[rank]));
}

/** Where paragraphs stand among later ones, by the keys of both. */
export function alignKeys(before: readonly string[], now: readonly string[]): Alignment {
  return align(before.length, now.length, (old, later) => before[old] === now[later]);
}
