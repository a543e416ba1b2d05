import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { TableCode } from "../../src/tables";
import { parseXml, serialiseXml, type XmlDocument } from "../word/xml/parse";
import type { XmlElement } from "../word/xml/tree";
import type { Dice } from "./dice";

/** One official table in the document's XML, with what announces it. */
export interface Spot {
  readonly code: TableCode;
  readonly criterion: number;
  /** Rank of its action or commitment; null for T1–T4. */
  readonly block: number | null;
  /** The paragraph of its title; null for T8, and once the title stands elsewhere. */
  title: XmlElement | null;
  table: XmlElement;
}

/** A dossier on its way from the template to what a school sends: its XML, to be changed in place. */
export interface Received {
  readonly document: XmlDocument;
  readonly body: XmlElement;
  readonly spots: Spot[];
  /** « Critère 3 : … », one a criterion. */
  readonly headings: XmlElement[];
  /** Parts to add to the package, by name. */
  readonly parts: Map<string, string>;
  /** Every part goes through it when the package is written. */
  rewrite: (xml: string) => string;
  /** Write one file for each criterion. */
  isSplit: boolean;
}

/** One way in which received dossiers differ from the template without saying anything else. */
export interface Deviation {
  readonly name: string;
  /** Changes the document in place, as the dice tell. */
  apply(received: Received, dice: Dice): void;
}

const order: readonly TableCode[] = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"];

/** Opens a dossier that `writeDocx` wrote, its tables found by their order. */
export function open(bytes: Uint8Array): Received {
  const document = parseXml(strFromU8(unzipSync(bytes)["word/document.xml"]!));
  const body = document.root.child("w:body")!;
  const received: Received = {
    document,
    body,
    spots: [],
    headings: [],
    parts: new Map(),
    rewrite: (xml) => xml,
    isSplit: false,
  };
  let criterion = 0;
  let block = 0;
  let title: XmlElement | null = null;
  let last: TableCode = "T11";
  for (const element of body.elements()) {
    const style = element.path("w:pPr", "w:pStyle")?.attribute("w:val") ?? "";
    if (style === "Titre1") {
      received.headings.push(element);
      criterion = Number(/\d+/.exec(element.text)![0]);
    } else if (/^Titre[23]$/.test(style)) title = element;
    if (element.name !== "w:tbl") continue;
    const isBlock = /: (?:ACTION|ENGAGEMENT)\u00a0?\s?(\d+)/.exec(title?.text ?? "");
    if (isBlock) block = Number(isBlock[1]);
    const code: TableCode = isBlock
      ? / ACTION/.test(title!.text)
        ? "T5"
        : "T9"
      : /LIEUX DU/.test(title?.text ?? "")
        ? "T1"
        : order[order.indexOf(last) + 1]!;
    last = code;
    received.spots.push({ code, criterion, block: order.indexOf(code) < 4 ? null : block, title, table: element });
    title = null;
  }
  return received;
}

/** The document as files: one, or one for each criterion. */
export function save(received: Received, bytes: Uint8Array): readonly Uint8Array[] {
  if (!received.isSplit) return [pack(received, bytes, received.body)];
  const starts = received.headings.map((heading) => outermost(heading, received.body));
  const blocks = received.body.elements();
  const section = received.body.child("w:sectPr");
  return starts.map((start, rank) => {
    const [from, to] = [blocks.indexOf(start), rank + 1 < starts.length ? blocks.indexOf(starts[rank + 1]!) : -1];
    const own = received.body.clone();
    own.children.length = 0;
    own.append(...blocks.slice(from, to < 0 ? undefined : to).map((one) => one.clone()));
    if (section && to >= 0) own.append(section.clone());
    return pack(received, bytes, own);
  });
}

/** The child of the body that holds an element. */
export function outermost(element: XmlElement, body: XmlElement): XmlElement {
  let at = element;
  while (at.parent && at.parent !== body) at = at.parent;
  return at;
}

function pack({ document, body: whole, parts, rewrite }: Received, bytes: Uint8Array, body: XmlElement): Uint8Array {
  const files: Record<string, string> = {};
  for (const [name, data] of Object.entries(unzipSync(bytes))) files[name] = strFromU8(data);
  files["word/document.xml"] = serialiseXml(document).replace(whole.toString(), () => body.toString());
  for (const [name, xml] of parts) files[name] = xml;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(rewrite(xml))])), {
    level: 0,
  });
}
