import type { Paragraph, Place } from "../../document";

/** Letters and figures only: Word's `Paragraph.text` has its own signs for breaks, notes, pictures and hyphens. */
export function bareWords(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** First sign of a marker of ours; the reader leaves markers out, Word's text holds them. */
export const markerSign = "⚠";

/**
 * A text of Word's as it is compared with another of Word's, or with words that we wrote: one kind of space, no signs of
 * comments and breaks (office-js #67, #2114), no marker of ours behind.
 */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(new RegExp(` ${markerSign} [^${markerSign}]*$`, "u"), "")
    .replace(/\p{C}/gu, "")
    .trim();
}

/**
 * The ways in which Word may give a paragraph that we read, as bare words: as it is, with tracked deletions (some views
 * show them, office-js #5286), with the text of its showing placeholder.
 */
export function wordForms(paragraph: Pick<Paragraph, "text" | "textWithDeletions" | "placeholder">): readonly string[] {
  const { text, textWithDeletions, placeholder } = paragraph;
  const forms = [text, textWithDeletions, placeholder, placeholder === null ? null : text + placeholder];
  return [...new Set(forms.flatMap((form) => (form === null ? [] : [bareWords(form)])))];
}

/** A text of Word's as bare words, without a marker of ours behind. */
export function bareForm(text: string): string {
  const marker = text.lastIndexOf(` ${markerSign} `);
  return bareWords(marker < 0 ? text : text.slice(0, marker));
}

/** Whether a paragraph's text in Word is the one at a place. */
export function sameWords(actual: string, { text, textWithDeletions }: Place): boolean {
  const own = bareForm(actual);
  return own === bareWords(text) || (textWithDeletions !== null && own === bareWords(textWithDeletions));
}

/** Whether a place has words to be known by; an empty cell is known by what stands around it. */
export function hasWords({ text }: Place): boolean {
  return bareWords(text) !== "";
}
