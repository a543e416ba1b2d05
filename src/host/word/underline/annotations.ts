import { HostError } from "../..";
import type { UnderlineSpan } from "./spans";

/** A colour that Word's own squiggles, red and blue, do not have. */
const colour = "Berry";

/**
 * Asks Word to underline words of a paragraph (WordApi 1.7): the ids are known after the next sync. Throws HostError where
 * the library is older than the set that Word claims. No pop-up: its suggestions would write in the document.
 */
export function askUnderlines(paragraph: Word.Paragraph, spans: readonly UnderlineSpan[]): () => readonly string[] {
  if (!("insertAnnotations" in paragraph)) throw new HostError("no-underlines", "library");
  const critiques = spans.map((span) => ({ colorScheme: colour, ...span }) as const);
  const ids = paragraph.insertAnnotations({ critiques });
  return () => ids.value;
}

/** Asks Word to take one away. The next sync fails where it is gone already. */
export function askRemoval({ document }: Word.RequestContext, id: string): void {
  document.getAnnotationById(id).delete();
}
