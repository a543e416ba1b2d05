import { generalException } from "../errors";
import { officeRelationship } from "../package/OpcPackage";
import { element, XmlElement } from "../xml/tree";
import { makeRun, piecesOf, rejoin, splitAt, textOf } from "./text";
import type { TextRange } from "./TextRange";
import type { WordDocument } from "./WordDocument";

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const w14Namespace = "http://schemas.microsoft.com/office/word/2010/wordml";
const w15Namespace = "http://schemas.microsoft.com/office/word/2012/wordml";
const extendedType = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
const extendedRelationship = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
const markNames = ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] as const;

/** Parts that we made ourselves, to be taken away when they are empty again. */
const madeHere = new WeakMap<WordDocument, string>();

/** One comment: its `w:comment`, and the comment it answers when it is a reply. */
export interface StoredComment {
  readonly element: XmlElement;
  readonly id: string;
  readonly parent: string | null;
}

/** The comments of the document, replies included, in the order of the part. */
export function commentsOf(document: WordDocument): StoredComment[] {
  const part = document.opc.related(document.partName, "comments");
  if (part === null) return [];
  const elements = document.opc.tree(part).root.elements("w:comment");
  const extended = document.opc.related(document.partName, "commentsExtended");
  const parents = new Map<string, string>();
  if (extended !== null)
    for (const entry of document.opc.tree(extended).root.elements("w15:commentEx")) {
      const parent = entry.attribute("w15:paraIdParent");
      if (parent !== null) parents.set(entry.attribute("w15:paraId") ?? "", parent);
    }
  const paraIds = new Map(elements.map((entry) => [paraIdOf(entry), entry.attribute("w:id") ?? ""]));
  return elements.map((entry) => ({
    element: entry,
    id: entry.attribute("w:id") ?? "",
    parent: paraIds.get(parents.get(paraIdOf(entry)) ?? "none") ?? null,
  }));
}

/** `w14:paraId` of the last paragraph identifies the comment ([MS-DOCX] 2.5.3.1). */
function paraIdOf(comment: XmlElement): string {
  return comment.elements("w:p").at(-1)?.attribute("w14:paraId") ?? "";
}

/** True when the comment is marked as done ([MS-DOCX] `w15:done`). */
export function isResolved(document: WordDocument, comment: StoredComment): boolean {
  const part = document.opc.related(document.partName, "commentsExtended");
  if (part === null) return false;
  const entries = document.opc.tree(part).root.elements("w15:commentEx");
  const entry = entries.find((candidate) => candidate.attribute("w15:paraId") === paraIdOf(comment.element));
  return entry?.attribute("w15:done") === "1";
}

/** Marks a comment as done. */
export function setResolved(document: WordDocument, comment: StoredComment, isDone: boolean): void {
  const part = ensureExtendedPart(document);
  const { root } = document.opc.tree(part);
  const paraId = ensureParaId(document, comment.element);
  let entry = root.elements("w15:commentEx").find((candidate) => candidate.attribute("w15:paraId") === paraId);
  if (!entry) root.append((entry = element("w15:commentEx", { "w15:paraId": paraId })));
  entry.setAttribute("w15:done", isDone ? "1" : "0");
  document.opc.touch(part);
  document.touchInline();
}

/** Writes other words in a comment, which keeps its place and its answers. */
export function setContent(document: WordDocument, comment: StoredComment, text: string): void {
  const paraId = paraIdOf(comment.element);
  comment.element.children.length = 0;
  comment.element.append(element("w:p", paraId === "" ? {} : { "w14:paraId": paraId }, makeRun(text)));
  const part = document.opc.related(document.partName, "comments");
  if (part !== null) document.opc.touch(part);
  document.touchInline();
}

function ensureExtendedPart(document: WordDocument): string {
  const known = document.opc.related(document.partName, "commentsExtended");
  if (known !== null) return known;
  const name = "word/commentsExtended.xml";
  document.opc.add(name, extendedType, `<w15:commentsEx xmlns:w15="${w15Namespace}"></w15:commentsEx>`);
  document.opc.relate(document.partName, extendedRelationship, "commentsExtended.xml");
  return name;
}

/** The `w14:paraId` of a comment; one that we inserted gets it with its first mark. */
function ensureParaId(document: WordDocument, comment: XmlElement): string {
  const known = paraIdOf(comment);
  if (known !== "") return known;
  const part = ensurePart(document);
  document.opc.tree(part).root.setAttribute("xmlns:w14", w14Namespace);
  const made = (0x10000000 + Number(comment.attribute("w:id") ?? 0)).toString(16).toUpperCase();
  comment.elements("w:p").at(-1)?.setAttribute("w14:paraId", made);
  return made;
}

/** Adds a comment on a range and returns it. */
export function insertComment(
  document: WordDocument,
  range: TextRange,
  text: string,
  author: string,
  date: Date,
): StoredComment {
  const root = document.opc.tree(ensurePart(document)).root;
  const ids = root.elements("w:comment").map((entry) => Number(entry.attribute("w:id") ?? 0));
  const id = String(Math.max(-1, ...ids) + 1);
  const made = element(
    "w:comment",
    {
      "w:id": id,
      "w:author": author,
      "w:date": `${date.toISOString().slice(0, 19)}Z`,
      "w:initials": author.slice(0, 1),
    },
    ...text.split(/\r\n|\r|\n/).map((line) => new XmlElement("w:p").append(makeRun(line))),
  );
  root.append(made);
  mark(document, range, id);
  document.touchInline();
  return { element: made, id, parent: null };
}

function ensurePart(document: WordDocument): string {
  const known = document.opc.related(document.partName, "comments");
  const name = known ?? "word/comments.xml";
  if (known === null) {
    document.opc.add(
      name,
      contentType,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordNamespace}"></w:comments>`,
    );
    document.opc.relate(document.partName, officeRelationship("comments"), "comments.xml");
    madeHere.set(document, name);
  }
  document.opc.touch(name);
  return name;
}

/** Puts the three marks (ECMA-376 17.13.4) around the characters of the range. */
function mark(document: WordDocument, range: TextRange, id: string): void {
  const first = range.start.paragraph;
  const last = document.paragraphsOf(range).at(-1) ?? first;
  const until = last === range.end.paragraph ? Math.min(range.end.offset, textOf(last).length) : textOf(last).length;
  splitAt(last, until);
  splitAt(first, range.start.offset);
  const opening = piecesOf(first).find((piece) => piece.start >= range.start.offset);
  const closing = piecesOf(last)
    .filter(
      (piece) => piece.start + piece.text.length <= until && (piece.start >= range.start.offset || first !== last),
    )
    .at(-1);
  const start = element("w:commentRangeStart", { "w:id": id });
  const end = element("w:commentRangeEnd", { "w:id": id });
  const sign = element("w:commentReference", { "w:id": id });
  const reference = new XmlElement("w:r").append(sign);
  marks(document).set(id, [start, end, sign]);
  if (opening && (first !== last || opening.start < until || range.isEmpty)) opening.run.before(start);
  else insertFirst(first, start);
  if (closing && !range.isEmpty) closing.run.after(end, reference);
  else start.after(end, reference);
}

function insertFirst(paragraph: XmlElement, node: XmlElement): void {
  const properties = paragraph.child("w:pPr");
  if (properties) properties.after(node);
  else paragraph.insert(0, node);
}

/** Marks of each comment, found once; those that left the tree since are skipped when asked for. */
const marksOf = new WeakMap<WordDocument, Map<string, XmlElement[]>>();

function marks(document: WordDocument): Map<string, XmlElement[]> {
  let index = marksOf.get(document);
  if (!index) {
    index = new Map();
    for (const name of markNames)
      for (const found of document.body.descendants(name)) addMark(index, found.attribute("w:id") ?? "", found);
    marksOf.set(document, index);
  }
  return index;
}

function addMark(index: Map<string, XmlElement[]>, id: string, mark: XmlElement): void {
  const list = index.get(id);
  if (list) list.push(mark);
  else index.set(id, [mark]);
}

/** Deletes a comment and its marks; a part that we had made goes with its last comment. Replies go with their parent. */
export function deleteComment(document: WordDocument, comment: StoredComment): void {
  const part = document.opc.related(document.partName, "comments");
  if (part === null || !comment.element.parent) throw generalException();
  const gone = commentsOf(document).filter((stored) => stored.id === comment.id || stored.parent === comment.id);
  for (const stored of gone) {
    stored.element.remove();
    for (const found of marks(document).get(stored.id) ?? []) removeMark(found);
    marks(document).delete(stored.id);
  }
  document.opc.touch(part);
  if (madeHere.get(document) === part && document.opc.tree(part).root.elements().length === 0) {
    document.opc.unrelate(document.partName, part);
    document.opc.removePart(part);
  }
  document.touchInline();
}

/** Takes a mark away, with the run that held nothing else, and rejoins the runs that it had parted. */
function removeMark(mark: XmlElement): void {
  const run = mark.parent?.name === "w:r" ? mark.parent : null;
  const paragraph = mark.ancestor("w:p");
  mark.remove();
  if (run?.elements().every((child) => child.name === "w:rPr")) run.remove();
  if (paragraph) rejoin(paragraph);
}

/** Drops the comments whose marks left with a removed piece of the tree. */
export function removeOrphanComments(document: WordDocument, removed: XmlElement): void {
  const ids = new Set(removed.descendants("w:commentReference").map((found) => found.attribute("w:id")));
  for (const comment of commentsOf(document)) if (ids.has(comment.id)) deleteComment(document, comment);
}

/** The three marks' paragraphs and offsets as a range; null when the comment has no marks. */
export function rangeOfComment(
  document: WordDocument,
  id: string,
): { start: [XmlElement, number]; end: [XmlElement, number] } | null {
  const find = (name: string): [XmlElement, number] | null => {
    const found = (marks(document).get(id) ?? []).find((mark) => mark.name === name);
    const paragraph = found?.ancestor("w:p");
    return found && paragraph ? [paragraph, offsetOf(paragraph, found)] : null;
  };
  const start = find("w:commentRangeStart") ?? find("w:commentReference");
  const end = find("w:commentRangeEnd") ?? find("w:commentReference");
  return start && end ? { start, end } : null;
}

/** Characters of the paragraph before an inline element. */
export function offsetOf(paragraph: XmlElement, target: XmlElement): number {
  const order: XmlElement[] = [];
  const visit = (holder: XmlElement): void => {
    for (const child of holder.elements()) {
      order.push(child);
      visit(child);
    }
  };
  visit(paragraph);
  const ranks = new Map(order.map((found, i) => [found, i]));
  const limit = ranks.get(target) ?? 0;
  let offset = 0;
  for (const piece of piecesOf(paragraph))
    if ((ranks.get(piece.node) ?? 0) < limit) offset = piece.start + piece.text.length;
  return offset;
}
