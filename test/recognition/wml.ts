import { parseXml } from "../word/xml/parse";
import type { XmlElement } from "../word/xml/tree";

const schemas = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");

/** A new element from its source. */
export function make(xml: string): XmlElement {
  const { root } = parseXml(`<x ${schemas}>${xml}</x>`);
  const made = root.elements()[0]!;
  made.remove();
  return made;
}

/** Declares on the root the prefixes that `make` knows: what was made stays well-formed wherever it goes. */
export function declare(root: XmlElement): void {
  for (const [, name, uri] of schemas.matchAll(/(xmlns:\w+)="([^"]+)"/g)) {
    if (root.attribute(name!) === null) root.setAttribute(name!, uri!);
  }
}

/** Text for an element's content. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** A run; line feeds become line breaks. */
export function run(text: string): string {
  const parts = text.split("\n").map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`);
  return `<w:r>${parts.join("<w:br/>")}</w:r>`;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): XmlElement {
  return make(`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text)}</w:p>`);
}

/** A cell of one paragraph over `span` columns. */
export function cell(text: string, span = 1): XmlElement {
  const width = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  return make(`<w:tc><w:tcPr>${width}</w:tcPr><w:p>${text && run(text)}</w:p></w:tc>`);
}

/** A row of these cells. */
export function row(...cells: readonly XmlElement[]): XmlElement {
  const made = make("<w:tr/>");
  made.isShort = false;
  return made.append(...cells);
}

/** A bare table of these rows. */
export function table(columns: number, ...rows: readonly XmlElement[]): XmlElement {
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  return make(`<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid></w:tbl>`).append(...rows);
}

/** Puts other words in a paragraph. */
export function reword(element: XmlElement, text: string): void {
  for (const child of element.elements()) if (child.name !== "w:pPr") child.remove();
  if (text !== "") element.append(make(run(text)));
}

/** Puts other words in a cell: its first paragraph stays. */
export function rewordCell(element: XmlElement, text: string): void {
  const [first, ...others] = element.elements("w:p");
  for (const one of others) one.remove();
  reword(first!, text);
}

/** Rows and cells as written (none stands in a control yet). */
export function rowsOf(element: XmlElement): readonly XmlElement[] {
  return element.elements("w:tr");
}

export function cellsOf(element: XmlElement): readonly XmlElement[] {
  return element.elements("w:tc");
}

/** Columns that a cell covers. */
export function spanOf(element: XmlElement): number {
  return Number(element.path("w:tcPr", "w:gridSpan")?.attribute("w:val") ?? 1);
}

/** Columns of a table's widest row. */
export function columnsOf(element: XmlElement): number {
  return Math.max(...rowsOf(element).map((one) => cellsOf(one).reduce((sum, each) => sum + spanOf(each), 0)));
}

/** Sets the columns that a cell covers. */
export function setSpan(element: XmlElement, span: number): void {
  let properties = element.child("w:tcPr");
  if (!properties) element.insert(0, (properties = make("<w:tcPr/>")));
  properties.child("w:gridSpan")?.remove();
  if (span === 1) return;
  // 17.4.66: after tcW, before vMerge.
  const at = properties.child("w:tcW");
  const made = make(`<w:gridSpan w:val="${span}"/>`);
  if (at) at.after(made);
  else properties.insert(0, made);
}

/** `restart`, `continue`, or null for a cell of its own. */
export function mergeOf(element: XmlElement): "restart" | "continue" | null {
  const merge = element.path("w:tcPr", "w:vMerge");
  return merge ? (merge.attribute("w:val") === "restart" ? "restart" : "continue") : null;
}

/** Takes a cell out of its vertical merge. */
export function unmerge(element: XmlElement): void {
  element.path("w:tcPr", "w:vMerge")?.remove();
}

/** Words of a paragraph or of a cell; line breaks and ends of paragraphs are line feeds. */
export function wordsOf(element: XmlElement): string {
  if (element.name === "w:t") return element.text;
  if (element.name === "w:br") return "\n";
  const within = element.elements().map(wordsOf);
  return within.join(element.name === "w:tc" ? "\n" : "").trim();
}
