import { generalException } from "../errors";
import { element, XmlElement } from "../xml/tree";
import { paragraphsIn } from "./blocks";
import { removeBlock } from "./deleting";
import { piecesOf, rejoin, splitAt, textOf } from "./text";
import { TextRange } from "./TextRange";
import { offsetOf } from "./comments";
import type { WordDocument } from "./WordDocument";

/** Order of the children of `w:sdtPr` (ECMA-376 17.5.2.38). */
const order = [
  "w:rPr",
  "w:alias",
  "w:tag",
  "w:id",
  "w:lock",
  "w:placeholder",
  "w:temporary",
  "w:showingPlcHdr",
  "w:dataBinding",
  "w15:color",
  "w15:appearance",
];
const w15 = "http://schemas.microsoft.com/office/word/2012/wordml";

/**
 * Rich-text content controls below an element, in order. Documented: before WordApi 1.5 other kinds are not
 * returned. Observed (office-js #950): controls around a cell or row are not seen.
 */
export function controlsIn(holder: XmlElement): XmlElement[] {
  return holder.descendants("w:sdt").filter((sdt) => {
    const kinds = [
      "w:dropDownList",
      "w:comboBox",
      "w:date",
      "w14:checkbox",
      "w:picture",
      "w:text",
      "w:docPartObj",
      "w15:repeatingSection",
    ];
    const properties = sdt.child("w:sdtPr");
    const inside = sdt.child("w:sdtContent")?.elements()[0]?.name;
    return !kinds.some((kind) => properties?.child(kind)) && inside !== "w:tc" && inside !== "w:tr";
  });
}

/** Attribute that holds a property's value: `w15:appearance` has its own ([MS-DOCX] 2.5.1). */
const valueName = (property: string): string => (property === "w15:appearance" ? "w15:val" : "w:val");

/** Value of a property of the control; null when absent. */
export function controlProperty(control: XmlElement, name: string): string | null {
  return control.path("w:sdtPr", name)?.attribute(valueName(name)) ?? null;
}

/** Sets a property of the control in its schema place. */
export function setControlProperty(document: WordDocument, control: XmlElement, name: string, value: string): void {
  const properties = control.child("w:sdtPr");
  if (!properties) throw generalException();
  properties.child(name)?.remove();
  if (name.startsWith("w15:")) declareW15(document, control);
  const made = element(name, { [valueName(name)]: value });
  const at = properties
    .elements()
    .find((child) => order.indexOf(child.name) > order.indexOf(name) || !order.includes(child.name));
  if (at) at.before(made);
  else properties.append(made);
  document.touchInline();
}

/** Declares the prefix on the control itself, so that the document is as before once the control has gone. */
function declareW15(document: WordDocument, control: XmlElement): void {
  const root = document.opc.tree(document.partName).root;
  const isIgnorable = /\bw15\b/.test(root.attribute("mc:Ignorable") ?? "");
  if ((root.attribute("xmlns:w15") !== null && isIgnorable) || control.attribute("xmlns:w15") !== null) return;
  control.setAttribute("xmlns:w15", w15);
  control.setAttribute("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
  control.setAttribute("mc:Ignorable", "w15");
}

/** Wraps a range: whole paragraphs at block level, characters of one paragraph at run level. */
export function insertControl(document: WordDocument, range: TextRange): XmlElement {
  const { start, end } = range;
  const isWhole = start.offset === 0 && end.offset > textOf(end.paragraph).length;
  if (!isWhole && start.paragraph !== end.paragraph) throw generalException();
  const content = new XmlElement("w:sdtContent");
  const control = new XmlElement("w:sdt").append(
    element("w:sdtPr", {}, element("w:id", { "w:val": freshId(document) })),
    content,
  );
  const [first, last] = isWhole ? siblings(start.paragraph, end.paragraph) : inlineSiblings(range);
  const holder = first?.parent;
  if (first && last && holder) {
    const from = first.index;
    const count = last.index - from + 1;
    first.before(control);
    content.append(...holder.children.splice(from + 1, count));
  } else {
    const pieces = piecesOf(start.paragraph);
    const left = pieces.filter((piece) => piece.start + piece.text.length <= start.offset).at(-1);
    if (left) left.run.after(control);
    else if (start.paragraph.child("w:pPr")) start.paragraph.child("w:pPr")?.after(control);
    else start.paragraph.insert(0, control);
  }
  document.touch();
  return control;
}

const lastIds = new WeakMap<WordDocument, number>();

/** An id that no control has. Assumed: any positive number; Word draws them by lot. */
function freshId(document: WordDocument): string {
  const used = lastIds.get(document) ?? highestId(document);
  lastIds.set(document, used + 1);
  return String(used + 1);
}

function highestId(document: WordDocument): number {
  const ids = document.body.descendants("w:sdtPr").map((control) => Number(control.child("w:id")?.attribute("w:val")));
  return ids.reduce((highest, id) => (id > highest && id < 2_000_000_000 ? id : highest), 100000000);
}

function siblings(first: XmlElement, last: XmlElement): [XmlElement, XmlElement] {
  const above = new Map<XmlElement, XmlElement>();
  for (let at: XmlElement = first; at.parent; at = at.parent) above.set(at.parent, at);
  for (let at: XmlElement = last; at.parent; at = at.parent) {
    const from = above.get(at.parent);
    if (from && ["w:body", "w:tc", "w:sdtContent", "w:p"].includes(at.parent.name)) return [from, at];
  }
  throw generalException();
}

function inlineSiblings(range: TextRange): [XmlElement, XmlElement] | [] {
  const { paragraph, offset } = range.start;
  const until = Math.min(range.end.offset, textOf(paragraph).length);
  splitAt(paragraph, offset);
  splitAt(paragraph, until);
  const inside = piecesOf(paragraph).filter(
    (piece) => piece.start >= offset && piece.start + piece.text.length <= until,
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return [];
  let [from, to] = [first.run, last.run];
  while (from.parent !== to.parent && from.parent && to.parent) {
    if (depth(from) >= depth(to)) from = from.parent;
    else to = to.parent;
  }
  return [from, to];
}

function depth(at: XmlElement): number {
  let found = 0;
  for (let up = at.parent; up; up = up.parent) found++;
  return found;
}

/**
 * Takes a control away, with or without what it holds (documented: ContentControl.delete(keepContent)); its tables go with
 * it where its last block is a paragraph (observed: office-js #85).
 */
export function deleteControl(document: WordDocument, control: XmlElement, keepsContent: boolean): void {
  const content = control.child("w:sdtContent");
  const paragraph = control.ancestor("w:p");
  if (keepsContent && content) {
    const nodes = content.children.splice(0);
    control.before(...nodes);
    control.remove();
  } else if (paragraph) {
    const range = rangeOfControl(document, control);
    document.shift(paragraph, range.start.offset, range.end.offset - range.start.offset, 0);
    control.remove();
  } else removeBlock(document, control);
  if (paragraph) rejoin(paragraph);
  document.touch();
}

/** What a control holds, as a range. */
export function rangeOfControl(document: WordDocument, control: XmlElement): TextRange {
  const paragraph = control.ancestor("w:p");
  if (!paragraph) return document.rangeOf(control);
  const inside = piecesOf(paragraph).filter((piece) => isInside(piece.node, control));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) {
    const offset = offsetOf(paragraph, control);
    return new TextRange({ paragraph, offset }, { paragraph, offset });
  }
  return new TextRange({ paragraph, offset: first.start }, { paragraph, offset: last.start + last.text.length });
}

/** True when the element stands below the holder. */
export function isInside(node: XmlElement, holder: XmlElement): boolean {
  for (let up: XmlElement | null = node; up; up = up.parent) if (up === holder) return true;
  return false;
}

/** Controls that touch a range, in order. */
export function controlsOfRange(document: WordDocument, range: TextRange): XmlElement[] {
  const paragraphs = new Set(document.paragraphsOf(range));
  return controlsIn(document.body).filter((control) => {
    const paragraph = control.ancestor("w:p");
    if (!paragraph) return paragraphsIn(control).every((inside) => paragraphs.has(inside));
    if (!paragraphs.has(paragraph)) return false;
    const own = rangeOfControl(document, control);
    return document.compare(range.start, own.start) <= 0 && document.compare(own.end, range.end) <= 0;
  });
}
