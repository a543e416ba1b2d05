import { generalException } from "../errors";
import type { World } from "../world";
import { XmlElement } from "../xml/tree";
import { isBlock } from "./blocks";
import { deleteText } from "./deleting";
import { dropPlaceholders } from "./placeholders";
import { linkOf } from "./hyperlinks";
import { piecesOf, makeRun, splitAt, textOf, type Piece } from "./text";
import { TextRange, type Position } from "./TextRange";
import type { WordDocument } from "./WordDocument";

/** Where `insert…` methods put things, as the API names it (the case is free: assumed). */
export type Where = "start" | "end" | "replace" | "before" | "after";

/** Puts inline nodes before the character at `offset`: outside of a link that ends or starts there, unless `inLink`. */
export function insertInline(
  document: WordDocument,
  at: Position,
  nodes: readonly XmlElement[],
  inLink: XmlElement | null = null,
): void {
  const { paragraph, offset } = at;
  splitAt(paragraph, offset);
  const pieces = piecesOf(paragraph);
  const left = pieces.filter((piece) => piece.start + piece.text.length <= offset).at(-1);
  const right = pieces.find((piece) => piece.start >= offset);
  const isInside = (piece: Piece): boolean => {
    const link = linkOf(piece);
    return (
      link === null || link === inLink || (left !== undefined && right !== undefined && linkOf(left) === linkOf(right))
    );
  };
  if (left) (isInside(left) ? left.run : linkOf(left)!).after(...nodes);
  else if (right) (isInside(right) ? right.run : linkOf(right)!).before(...nodes);
  else paragraph.append(...nodes);
  document.touchInline();
}

/**
 * Inserts text; it takes the form of the run on its left, else on its right (documented for Word's typing). At the edge
 * of a link it stays out of it, and out of its character style (assumed), unless it is `inLink`.
 */
export function insertText(
  document: WordDocument,
  at: Position,
  text: string,
  inLink: XmlElement | null = null,
): TextRange {
  const { paragraph, offset } = at;
  const pieces = piecesOf(paragraph);
  const model = pieces.filter((piece) => piece.start < offset).at(-1) ?? pieces[0];
  const properties = model?.run.child("w:rPr") ?? paragraph.path("w:pPr", "w:rPr");
  const run = makeRun(text, properties && onlyRunProperties(properties));
  insertInline(document, at, [run], inLink);
  if (model && linkOf(model) && run.parent !== linkOf(model)) run.path("w:rPr", "w:rStyle")?.remove();
  document.shift(paragraph, offset, 0, text.length);
  return new TextRange({ paragraph, offset }, { paragraph, offset: offset + text.length });
}

/** A paragraph mark's properties may hold revision marks that a run may not (ECMA-376 17.3.1.29). */
function onlyRunProperties(properties: XmlElement): XmlElement {
  const copy = properties.clone();
  for (const name of ["w:ins", "w:del", "w:moveFrom", "w:moveTo"]) copy.child(name)?.remove();
  return copy;
}

/**
 * Replaces the characters of a range inside one paragraph. Words of one link stay in it; where Word `dropsLinks`, only
 * when they are not the whole of it (observed: office-js #1762, #4276).
 */
export function replaceText(document: WordDocument, range: TextRange, text: string, dropsLinks = false): TextRange {
  const { paragraph, offset } = range.start;
  if (range.end.paragraph !== paragraph) throw generalException();
  const until = Math.min(range.end.offset, textOf(paragraph).length);
  const to = until - dropPlaceholders(document, range);
  const link = linkAround(paragraph, offset, to, dropsLinks);
  const made = insertText(document, { paragraph, offset: to }, text, link);
  deleteText(document, paragraph, offset, to);
  return new TextRange({ paragraph, offset }, { paragraph, offset: made.end.offset - (to - offset) });
}

/** The link that holds all of some characters; with `andMore` only if it holds others too. */
function linkAround(paragraph: XmlElement, from: number, to: number, andMore: boolean): XmlElement | null {
  const inside = piecesOf(paragraph).filter((piece) => piece.start < to && piece.start + piece.text.length > from);
  const link = inside[0] ? linkOf(inside[0]) : null;
  if (!link || inside.some((piece) => linkOf(piece) !== link)) return null;
  const hasMore = piecesOf(paragraph).filter((piece) => linkOf(piece) === link).length > inside.length;
  return andMore && !hasMore && isWhole(inside, from, to) ? null : link;
}

function isWhole(pieces: readonly Piece[], from: number, to: number): boolean {
  const last = pieces.at(-1);
  return pieces[0]?.start === from && last !== undefined && last.start + last.text.length === to;
}

/** A paragraph next to a block; it takes the paragraph's properties (observed: same as pressing Enter). */
export function insertParagraph(world: World, block: XmlElement, text: string, where: "before" | "after"): XmlElement {
  const made = new XmlElement("w:p");
  const properties = block.name === "w:p" ? block.child("w:pPr") : null;
  if (properties) {
    const copy = properties.clone();
    copy.child("w:sectPr")?.remove();
    made.append(copy);
  }
  if (text !== "") made.append(makeRun(text));
  block[where](made);
  world.document.touch();
  return made;
}

/**
 * Puts blocks at a point. Between paragraphs they stand as they are. Inside a paragraph it is cut there: the first
 * block's text joins what is before, the last one's joins what is behind and takes its properties (observed:
 * office-js #2914, the last paragraph loses its style; #3149, a single paragraph loses its properties).
 */
export function insertBlocks(world: World, at: Position, blocks: XmlElement[]): TextRange {
  const { document } = world;
  const { paragraph, offset } = at;
  const length = textOf(paragraph).length;
  if (offset > length) {
    paragraph.after(...blocks);
    document.touch();
    return spanning(document, blocks);
  }
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return new TextRange(at, at);
  if (blocks.length === 1 && first.name === "w:p") {
    const text = textOf(first);
    insertInline(document, at, inlineOf(first));
    document.shift(paragraph, offset, 0, text.length);
    return new TextRange(at, { paragraph, offset: offset + text.length });
  }
  if (offset > 0) {
    const head = cutBefore(document, at);
    if (first.name === "w:p" && isBlock(first)) {
      head.append(...inlineOf(first));
      blocks.shift();
    }
  }
  if (last.name === "w:p") {
    const joined = textOf(last).length;
    insertInline(document, { paragraph, offset: 0 }, inlineOf(last));
    document.shift(paragraph, 0, 0, joined);
    blocks.pop();
  }
  paragraph.before(...blocks);
  document.touch();
  const range = spanning(document, blocks.length > 0 ? blocks : [paragraph]);
  return new TextRange(range.start, { paragraph, offset: last.name === "w:p" ? textOf(last).length : 0 });
}

/** Moves what stands before a point to a new paragraph of the same form, and returns it. */
function cutBefore(document: WordDocument, at: Position): XmlElement {
  const { paragraph, offset } = at;
  splitAt(paragraph, offset);
  const head = new XmlElement("w:p");
  const properties = paragraph.child("w:pPr");
  if (properties) head.append(properties.clone());
  const left = piecesOf(paragraph)
    .filter((piece) => piece.start + piece.text.length <= offset)
    .at(-1);
  const from = properties ? properties.index + 1 : 0;
  let top = left?.run ?? null;
  while (top && top.parent !== paragraph) top = top.parent;
  const to = top ? top.index + 1 : from;
  head.append(...paragraph.children.splice(from, to - from));
  paragraph.before(head);
  document.shift(paragraph, 0, offset, 0);
  document.touch();
  return head;
}

function inlineOf(paragraph: XmlElement): XmlElement[] {
  return paragraph
    .elements()
    .filter((child) => child.name !== "w:pPr")
    .map((child) => child.clone());
}

/** The range over sibling blocks. */
export function spanning(document: WordDocument, blocks: readonly XmlElement[]): TextRange {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw generalException();
  return new TextRange(document.rangeOf(first).start, document.rangeOf(last).end);
}
