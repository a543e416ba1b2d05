import type { Place } from "../../document";

/** Letters and figures only: Word's `Paragraph.text` has its own signs for breaks, notes, pictures and hyphens. */
function bare(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** First sign of a marker of ours; the reader leaves markers out, Word's text holds them. */
export const markerSign = "⚠";

/**
 * Whether a paragraph's text in Word is the one we read: as it is, with tracked deletions (some views show them,
 * office-js #5286), or with a marker of ours behind.
 */
export function sameWords(actual: string, { text, textWithDeletions }: Place): boolean {
  const own = bare(actual.split(markerSign)[0] ?? "");
  return own === bare(text) || (textWithDeletions !== null && own === bare(textWithDeletions));
}

/** Whether a place has words to be known by; an empty cell is known by its anchor. */
export function hasWords({ text }: Place): boolean {
  return bare(text) !== "";
}
