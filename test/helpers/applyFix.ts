import type { Fix } from "../../src/checker";
import { quoteOf, type DocumentText, type Paragraph } from "../../src/document";

/** The document with the words that a correction writes; tables and columns are the host's to add. */
export function applyFix(document: DocumentText, fixes: readonly Fix[], startYear = 2021): DocumentText {
  // What is shared stays shared: a paragraph of a cell is that of `paragraphs` too.
  const copy = structuredClone(document);
  const edits = fixes.flatMap((fix) => fix.edits);
  // From the end backwards, as the host does.
  const ordered = edits
    .flatMap((edit) => (edit.kind === "replaceText" || edit.kind === "writeYear" ? [edit] : []))
    .sort((a, b) => b.at.paragraph! - a.at.paragraph! || b.at.start - a.at.start);
  for (const edit of ordered) {
    const paragraph = copy.paragraphs[edit.at.paragraph!] as { -readonly [K in keyof Paragraph]: Paragraph[K] };
    const { start, end } = edit.at;
    expect(paragraph.text.slice(start, end)).toBe(quoteOf(edit.at));
    const text = edit.kind === "replaceText" ? edit.text : `${startYear + edit.offset}${edit.after}`;
    paragraph.text = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
    paragraph.textWithDeletions = null;
  }
  return copy;
}
