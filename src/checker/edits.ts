import { placeOf, type Cell, type Paragraph, cellParagraphs } from "../document";
import type { Edit } from "./Fix";

/** Puts a text in place of characters `start`–`end` of a paragraph. */
export function replaceEdit(paragraph: Paragraph, start: number, end: number, text: string): Edit {
  return { kind: "replaceText", at: placeOf(paragraph, start, end), text };
}

/** Puts a text in place of a whole cell's words: in its first paragraph with words, the others emptied. */
export function rewriteEdits(cell: Cell, text: string): readonly Edit[] {
  const written = cellParagraphs(cell).filter((paragraph) => paragraph.text.trim() !== "");
  return written.map((paragraph, rank) => replaceEdit(paragraph, 0, paragraph.text.length, rank === 0 ? text : ""));
}
