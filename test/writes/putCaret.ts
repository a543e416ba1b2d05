import type { SimulatedWord } from "../word";
import { textOf } from "../word/model/text";

/** Puts the cursor at the end of the paragraph of these words; of the n-th one where several have them. */
export function putCaret(word: SimulatedWord, words: string, nth = 1): void {
  const ranks = word.document.paragraphs.flatMap((paragraph, rank) => (textOf(paragraph) === words ? [rank] : []));
  const rank = ranks[nth - 1];
  if (rank === undefined) throw new Error(`no paragraph « ${words} »`);
  word.setSelection(rank, words.length);
}
