import { encodeText, XmlElement } from "../xml/tree";

/** A run of characters of a paragraph: one `w:t`, tab, break … inside its `w:r`. */
export interface Piece {
  readonly run: XmlElement;
  readonly node: XmlElement;
  readonly text: string;
  readonly start: number;
}

// documented: Paragraph.text gives tabs as \t; observed (issue threads): a line break comes as \v. The other
// signs are assumed.
const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

/** Inline elements whose content is not text of the paragraph in the final view. */
const hidden = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:del",
  "w:moveFrom",
  "w:drawing",
  "w:pict",
  "w:object",
]);

/** What counts as text beside the words of the final view. */
export interface AlsoText {
  /** Tracked deletions (observed: office-js #5286, #2314, the text depends on platform and markup view). */
  readonly keepsDeletions?: boolean;
  /** A sign where a comment stands (observed: office-js #2114, by design, and #2258). */
  readonly commentSigns?: boolean;
}

/** The sign of a comment in a text. */
export const commentSign = "\u0005";

/** The text pieces of a paragraph, in order. Text boxes are other stories. */
export function piecesOf(
  paragraph: XmlElement,
  { keepsDeletions = false, commentSigns = false }: AlsoText = {},
): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const inRun = (run: XmlElement, holder: XmlElement): void => {
    for (const node of holder.children) {
      if (node.kind === "text") continue;
      let text = signs[node.name] ?? "";
      if (node.name === "w:t" || (keepsDeletions && node.name === "w:delText")) text = node.text;
      else if (commentSigns && node.name === "w:commentReference") text = commentSign;
      else if (node.name === "w:br" && node.attribute("w:type") === "page") text = "\f";
      else if (node.name === "mc:AlternateContent") inRun(run, node.elements()[0] ?? node);
      if (text === "") continue;
      pieces.push({ run, node, text, start });
      start += text.length;
    }
  };
  const walk = (holder: XmlElement): void => {
    for (const node of holder.children) {
      if (node.kind === "text") continue;
      if (node.name === "w:r") inRun(node, node);
      else if (keepsDeletions && (node.name === "w:del" || node.name === "w:moveFrom")) walk(node);
      else if (node.name === "mc:AlternateContent") walk(node.elements()[0] ?? node);
      else if (!hidden.has(node.name) && node.name !== "w:p") walk(node);
    }
  };
  walk(paragraph);
  return pieces;
}

/** Text of a paragraph. */
export function textOf(paragraph: XmlElement, alsoText: AlsoText = {}): string {
  let text = "";
  for (const piece of piecesOf(paragraph, alsoText)) text += piece.text;
  return text;
}

/** What a split `w:t` was before, so that rejoined halves give back the very same tag. */
interface Origin {
  readonly open: string;
  readonly text: string;
}

const origins = new WeakMap<XmlElement, Origin>();

/** Splits runs so that a run ends at `offset`. A no-op where one already does. */
export function splitAt(paragraph: XmlElement, offset: number): void {
  for (const piece of piecesOf(paragraph)) {
    if (piece.start >= offset) return;
    if (piece.start + piece.text.length < offset) continue;
    const { run, node } = piece;
    let from = node.index + 1;
    const tail = run.clone();
    if (piece.start + piece.text.length > offset) {
      const text = node.text;
      const origin = origins.get(node) ?? { open: node.open, text };
      const rest = node.clone();
      setRunText(node, text.slice(0, offset - piece.start));
      setRunText(rest, text.slice(offset - piece.start));
      origins.set(node, origin).set(rest, origin);
      tail.children.length = 0;
      tail.append(rest);
      from = node.index + 1;
    } else {
      const isLast = run.children.slice(from).every((child) => child.kind === "text");
      if (isLast) return;
      tail.children.length = 0;
    }
    tail.append(...run.children.splice(from));
    const properties = run.child("w:rPr");
    if (properties) tail.insert(0, properties.clone());
    const key = origins.get(run) ?? { open: run.open, text: "" };
    origins.set(run, key).set(tail, key);
    run.after(tail);
    return;
  }
}

/** Joins again the runs that `splitAt` parted and that are neighbours once more. */
export function rejoin(holder: XmlElement): void {
  for (let i = 0; i + 1 < holder.children.length;) {
    const [left, right] = [holder.children[i], holder.children[i + 1]];
    if (left?.kind === "element" && right?.kind === "element" && sameOrigin(left, right) && left.name === "w:r") {
      right.child("w:rPr")?.remove();
      right.remove();
      const [last, first] = [left.elements().at(-1), right.elements()[0]];
      left.append(...right.children.splice(0));
      if (last && first && sameOrigin(last, first)) {
        setRunText(last, last.text + first.text);
        first.remove();
        const origin = origins.get(last);
        if (origin && origin.text === last.text) last.open = origin.open;
      }
      continue;
    }
    if (left?.kind === "element") rejoin(left);
    i++;
  }
  const last = holder.children.at(-1);
  if (last?.kind === "element") rejoin(last);
}

function sameOrigin(left: XmlElement, right: XmlElement): boolean {
  const origin = origins.get(left);
  return origin !== undefined && origin === origins.get(right);
}

/** Writes a `w:t`, keeping outer spaces (`xml:space`). */
export function setRunText(node: XmlElement, text: string): void {
  node.children.length = 0;
  if (text !== "") node.append({ kind: "text", raw: encodeText(text), parent: null });
  if (/^\s|\s$/.test(text) && node.attribute("xml:space") !== "preserve") node.setAttribute("xml:space", "preserve");
}

/** A run with that text (`\t` and line breaks become elements) and, when given, a copy of run properties. */
export function makeRun(text: string, properties: XmlElement | null = null): XmlElement {
  const run = new XmlElement("w:r");
  if (properties) run.append(properties.clone());
  for (const part of text.split(/([\t\n\v])/)) {
    if (part === "") continue;
    if (part === "\t") run.append(new XmlElement("w:tab"));
    else if (part === "\n" || part === "\v") run.append(new XmlElement("w:br"));
    else {
      const node = new XmlElement("w:t");
      setRunText(node, part);
      run.append(node);
    }
  }
  return run;
}
