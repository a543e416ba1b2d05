import type { XmlElement } from "../xml/tree";
import { commentSign, piecesOf, textOf, type AlsoText } from "./text";
import type { TextRange } from "./TextRange";
import type { WordDocument } from "./WordDocument";

/** How a Word gives its texts to an add-in. */
export interface TextManners extends AlsoText {
  /**
   * What becomes of no-break spaces (observed: office-js #67, `plain` on the desktop, `narrow`, U+202F, on the web; assumed of
   * other texts than a paragraph's).
   */
  readonly spaces?: "kept" | "plain" | "narrow";
}

const spaces = { kept: "\u00a0", plain: " ", narrow: "\u202f" } as const;

/** A text as a Word gives it. */
export function given(text: string, { spaces: manner = "kept" }: TextManners): string {
  return text.replaceAll("\u00a0", spaces[manner]);
}

/** `Paragraph.text`. */
export function givenParagraph(paragraph: XmlElement, manners: TextManners): string {
  return given(textOf(paragraph, manners), manners);
}

/** Text of a range; paragraphs parted by `\n` (assumed; reports tell \r on some platforms). */
export function givenRange(document: WordDocument, range: TextRange, manners: TextManners): string {
  const texts = document.paragraphsOf(range).map((paragraph) => {
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to = paragraph === range.end.paragraph ? range.end.offset : Infinity;
    return between(paragraph, from, to, manners.commentSigns ?? false);
  });
  return given(texts.join("\n"), manners);
}

/** The characters of a paragraph between two places, which count without the signs of comments. */
function between(paragraph: XmlElement, from: number, to: number, commentSigns: boolean): string {
  let at = 0;
  let text = "";
  for (const piece of piecesOf(paragraph, { commentSigns })) {
    if (piece.text === commentSign) {
      // assumed: a range holds the sign of a comment that ends in it.
      if (at > from && at <= to) text += piece.text;
      continue;
    }
    text += piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
  }
  return text;
}
