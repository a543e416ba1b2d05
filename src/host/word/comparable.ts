import type { Paragraph, Place } from "../../document";

/** Letters and figures only: Word's `Paragraph.text` has its own signs for breaks, notes, pictures and hyphens. */
export function lettersAndDigits(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What stands before the words of each mark of ours; the reader leaves marks out, Word's text holds them. */
export const markSign = " ⚠ ";

/** A text of Word's, or one of ours, with one kind of space and without signs of comments and breaks (office-js #67, #2114). */
export function plainText(text: string): string {
  return withPlainSpaces(text).trim();
}

/** A text of Word's as it is compared with another of Word's: plain, without the marks behind it. */
export function comparable(text: string): string {
  return withPlainSpaces(text).split(markSign)[0]!.trim();
}

/** The words of the marks behind a text of Word's; an author's own « ⚠ » counts among them. */
export function marksIn(text: string): readonly string[] {
  return withPlainSpaces(text)
    .split(markSign)
    .slice(1)
    .map((words) => words.trim());
}

function withPlainSpaces(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/\p{C}/gu, "");
}

/**
 * The ways in which Word may give a paragraph that we read, as bare words: as it is, with tracked deletions (some views
 * show them, office-js #5286), with the text of its showing placeholder.
 */
export function wordForms(paragraph: Pick<Paragraph, "text" | "textWithDeletions" | "placeholder">): readonly string[] {
  const { text, textWithDeletions, placeholder } = paragraph;
  const forms = [text, textWithDeletions, placeholder, placeholder === null ? null : text + placeholder];
  return [...new Set(forms.flatMap((form) => (form === null ? [] : [lettersAndDigits(form)])))];
}

/**
 * The bare words that a text of Word's may stand for: as it is, and without one or more of the last marks behind it, for
 * an author may have written « ⚠ » too.
 */
export function bareForms(text: string): readonly string[] {
  const pieces = text.split(markSign);
  return pieces.map((_, left) => lettersAndDigits(pieces.slice(0, left + 1).join(markSign)));
}

/** Whether a paragraph's text in Word is the one at a place. */
export function sameWords(actual: string, { text, textWithDeletions }: Place): boolean {
  const own = bareForms(actual);
  return (
    own.includes(lettersAndDigits(text)) ||
    (textWithDeletions !== null && own.includes(lettersAndDigits(textWithDeletions)))
  );
}

/** Whether a place has words to be known by; an empty cell is known by what stands around it. */
export function hasWords({ text }: Place): boolean {
  return lettersAndDigits(text) !== "";
}
