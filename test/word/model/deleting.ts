import { XmlElement } from "../xml/tree";
import { isBlock, paragraphsIn } from "./blocks";
import { removeOrphanComments } from "./comments";
import { dropEmptyLinks } from "./hyperlinks";
import { piecesOf, rejoin, splitAt, textOf } from "./text";
import type { TextRange } from "./TextRange";
import type { WordDocument } from "./WordDocument";

/** Removes the characters `from`–`to` of a paragraph, its runs keeping their form. */
export function deleteText(document: WordDocument, paragraph: XmlElement, from: number, to: number): void {
  if (to <= from) return;
  splitAt(paragraph, from);
  splitAt(paragraph, to);
  for (const piece of piecesOf(paragraph)) {
    if (piece.start < from || piece.start + piece.text.length > to) continue;
    piece.node.remove();
    if (piece.run.elements().every((child) => child.name === "w:rPr")) piece.run.remove();
  }
  dropEmptyLinks(paragraph);
  rejoin(paragraph);
  document.shift(paragraph, from, to - from, 0);
  document.touchInline();
}

/**
 * Deletes a range. Assumed, after Word's own Delete command on a selection: paragraphs and tables that are wholly
 * inside go; what is left of the first and last paragraph becomes one; a control left empty goes too. `keepsCells`: the
 * cells of tables stay, empty.
 */
export function deleteRange(document: WordDocument, range: TextRange, keepsCells = false): void {
  const paragraphs = document.paragraphsOf(range);
  const { start, end } = { start: range.start, end: range.end };
  const covered = paragraphs.filter((paragraph) => {
    if (keepsCells && paragraph.ancestor("w:tbl")) return false;
    if (paragraph === start.paragraph && start.offset > 0) return false;
    return paragraph !== end.paragraph || end.offset > textOf(paragraph).length;
  });
  for (const paragraph of paragraphs) {
    if (covered.includes(paragraph)) continue;
    const length = textOf(paragraph).length;
    const from = paragraph === start.paragraph ? start.offset : 0;
    const to = paragraph === end.paragraph ? Math.min(end.offset, length) : length;
    deleteText(document, paragraph, from, to);
  }
  removeParagraphs(document, covered);
  const [first, last] = [start.paragraph, end.paragraph];
  if (first !== last && !covered.includes(first) && !covered.includes(last) && first.parent === last.parent) {
    const length = textOf(first).length;
    const moved = last.children.filter((node) => node.kind === "text" || node.name !== "w:pPr");
    for (const node of moved) last.children.splice(last.children.indexOf(node), 1);
    first.append(...moved);
    last.remove();
    range.end = { paragraph: first, offset: length };
  }
  document.touch();
}

/** Removes whole paragraphs, with the tables and controls that hold nothing else. */
export function removeParagraphs(document: WordDocument, paragraphs: readonly XmlElement[]): void {
  const gone = new Set(paragraphs);
  const removed = new Set<XmlElement>();
  for (const paragraph of paragraphs) {
    let block = paragraph;
    for (let up = paragraph.parent; up && up !== document.body; up = up.parent) {
      if ((up.name === "w:tbl" || up.name === "w:sdt") && paragraphsIn(up).every((inside) => gone.has(inside)))
        block = up;
    }
    removed.add(block);
  }
  for (const block of removed) removeBlock(document, block);
  document.touch();
}

/** Removes one block; its holder keeps the paragraph that the format asks for (ECMA-376 17.4.65). */
export function removeBlock(document: WordDocument, block: XmlElement): void {
  const holder = block.parent;
  if (!holder) return;
  block.remove();
  removeOrphanComments(document, block);
  const blocks = holder.elements().filter(isBlock);
  const needsParagraph =
    (holder.name === "w:tc" && blocks.at(-1)?.name !== "w:p" && blocks.at(-1)?.name !== "w:sdt") || blocks.length === 0;
  if (needsParagraph) {
    const section = holder.child("w:sectPr");
    const spare = new XmlElement("w:p");
    if (section) section.before(spare);
    else holder.append(spare);
  }
  document.touch();
}
