import { NotImplementedBySimulation } from "../errors";
import { officeRelationship } from "../package/OpcPackage";
import { element, XmlElement } from "../xml/tree";
import { piecesOf, splitAt, textOf, type Piece } from "./text";
import { TextRange } from "./TextRange";
import type { WordDocument } from "./WordDocument";

/** The link that carries a piece of text; null for none. */
export function linkOf(piece: Piece): XmlElement | null {
  const link = piece.run.parent;
  return link?.name === "w:hyperlink" ? link : null;
}

/**
 * `Range.hyperlink`: the first link that the range touches, address and place joined by `#` (documented); an empty
 * string for none (assumed).
 */
export function hyperlinkOf(document: WordDocument, range: TextRange): string {
  for (const paragraph of document.paragraphsOf(range)) {
    const fields = fieldLinks(paragraph);
    for (const piece of piecesIn(range, paragraph)) {
      const link = linkOf(piece);
      const address = link ? addressOf(document, link) : fields.get(piece.run);
      if (address !== undefined) return address;
    }
  }
  return "";
}

/** `Range.getHyperlinkRanges`: each link in the range, as far as the range holds it (assumed). */
export function hyperlinkRanges(document: WordDocument, range: TextRange): TextRange[] {
  return document.paragraphsOf(range).flatMap((paragraph) => {
    const fields = fieldLinks(paragraph);
    const keyOf = (piece: Piece): XmlElement | string | null => linkOf(piece) ?? fields.get(piece.run) ?? null;
    const pieces = piecesIn(range, paragraph);
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to = paragraph === range.end.paragraph ? range.end.offset : textOf(paragraph).length;
    return [...new Set(pieces.flatMap((piece) => keyOf(piece) ?? []))].map((link) => {
      const own = pieces.filter((piece) => keyOf(piece) === link);
      const last = own.at(-1)!;
      const start = { paragraph, offset: Math.max(from, own[0]!.start) };
      const end = { paragraph, offset: Math.min(to, last.start + last.text.length) };
      return document.track(new TextRange(start, end));
    });
  });
}

/** Addresses of the runs that complex HYPERLINK fields carry (ECMA-376 17.16.5.25), fields within one paragraph. */
function fieldLinks(paragraph: XmlElement): ReadonlyMap<XmlElement, string> {
  const links = new Map<XmlElement, string>();
  const open: { code: string; isResult: boolean }[] = [];
  for (const run of paragraph.descendants("w:r")) {
    const step = run.child("w:fldChar")?.attribute("w:fldCharType");
    const field = open.at(-1);
    if (step === "begin") open.push({ code: "", isResult: false });
    else if (step === "separate" && field) field.isResult = true;
    else if (step === "end") open.pop();
    else if (field && !field.isResult) field.code += run.child("w:instrText")?.text ?? "";
    else if (field) {
      const [, target = "", anchor] = /HYPERLINK\s+(?:"([^"]*)")?(?:\s*\\l\s+"([^"]*)")?/.exec(field.code) ?? [];
      if (field.code.includes("HYPERLINK")) links.set(run, anchor === undefined ? target : `${target}#${anchor}`);
    }
  }
  return links;
}

function addressOf(document: WordDocument, link: XmlElement): string {
  const id = link.attribute("r:id");
  const target = document.opc.relationships(document.partName).find((entry) => entry.id === id)?.target ?? "";
  const anchor = link.attribute("w:anchor");
  return anchor === null ? target : `${target}#${anchor}`;
}

function piecesIn({ start, end }: TextRange, paragraph: XmlElement): Piece[] {
  const from = paragraph === start.paragraph ? start.offset : 0;
  const to = paragraph === end.paragraph ? end.offset : textOf(paragraph).length;
  return piecesOf(paragraph).filter((piece) => piece.start < to && piece.start + piece.text.length > from);
}

/**
 * Sets a link on a range: those inside go (documented), its runs take the character style Hyperlink (observed), which
 * comes with the first link where the document has none (assumed).
 */
export function setHyperlink(document: WordDocument, range: TextRange, address: string): void {
  const { paragraph } = range.start;
  if (address === "" || paragraph !== range.end.paragraph)
    throw new NotImplementedBySimulation("Range.hyperlink without an address, or over several paragraphs");
  splitAt(paragraph, range.start.offset);
  splitAt(paragraph, range.end.offset);
  const pieces = piecesIn(range, paragraph);
  for (const link of new Set(pieces.map(linkOf))) {
    if (!link) continue;
    if (piecesOf(paragraph).some((piece) => linkOf(piece) === link && !pieces.includes(piece)))
      throw new NotImplementedBySimulation("Range.hyperlink over a part of a link");
    link.unwrap();
  }
  const runs = [...new Set(pieces.map(({ run }) => run))];
  const [first] = runs;
  if (!first || runs.some(({ parent }) => parent !== first.parent))
    throw new NotImplementedBySimulation("Range.hyperlink over no text, or over nested text");
  const link = makeLink(document, address);
  first.before(link);
  for (const run of runs) {
    run.remove();
    link.append(run);
    styleRun(run, hyperlinkStyle(document));
  }
  document.touchInline();
}

function makeLink(document: WordDocument, address: string): XmlElement {
  const [target = "", anchor] = address.split("#");
  const link = element("w:hyperlink", anchor === undefined ? {} : { "w:anchor": anchor });
  if (target !== "")
    link.setAttribute("r:id", document.opc.relate(document.partName, officeRelationship("hyperlink"), target, true));
  link.setAttribute("w:history", "1");
  return link;
}

function styleRun(run: XmlElement, style: string): void {
  let properties = run.child("w:rPr");
  if (!properties) run.insert(0, (properties = new XmlElement("w:rPr")));
  properties.child("w:rStyle")?.remove();
  properties.insert(0, element("w:rStyle", { "w:val": style }));
}

/** Id of the document's own Hyperlink style; it is made where there is none. */
function hyperlinkStyle(document: WordDocument): string {
  const part = document.opc.related(document.partName, "styles");
  if (part === null) throw new NotImplementedBySimulation("Range.hyperlink in a document without styles");
  const { root } = document.opc.tree(part);
  const known = root.elements("w:style").find((style) => style.child("w:name")?.attribute("w:val") === "Hyperlink");
  if (known) return known.attribute("w:styleId") ?? "Hyperlink";
  const look = element("w:rPr", {}, element("w:color", { "w:val": "0563C1" }), element("w:u", { "w:val": "single" }));
  const name = element("w:name", { "w:val": "Hyperlink" });
  root.append(element("w:style", { "w:type": "character", "w:styleId": "Hyperlink" }, name, look));
  document.opc.touch(part);
  return "Hyperlink";
}

/** Takes away the links of a paragraph that carry no text any more (assumed). */
export function dropEmptyLinks(paragraph: XmlElement): void {
  for (const link of paragraph.descendants("w:hyperlink")) if (link.descendants("w:r").length === 0) link.remove();
}
