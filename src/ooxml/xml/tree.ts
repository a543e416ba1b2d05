import { SaxesParser } from "saxes";
import { ReadError } from "../errors";
import { limits } from "../limits";
import { escapeAttribute, escapeText } from "./escape";

/** An element of a small XML text, whole, with its namespaces resolved. For parts of ours: documents are scanned. */
export interface XmlElement {
  /** Name without prefix, and namespace (empty: none). */
  readonly name: string;
  readonly namespace: string;
  /** By written name, namespace declarations left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, character data, and what is neither, in their order. */
  readonly children: readonly XmlNode[];
  /** The element as XML text. The root's children stand alone: all namespaces in force are declared on them. */
  readonly xml: string;
}

export type XmlNode =
  | { readonly kind: "element"; readonly element: XmlElement }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other"; readonly xml: string }; // a comment or a processing instruction

/** An element that is still open: its start tag without the end, and its written name. */
interface Open {
  readonly element: Omit<XmlElement, "xml" | "children"> & { readonly children: XmlNode[] };
  readonly declared: Readonly<Record<string, string>>;
  readonly start: string;
  readonly written: string;
}

/** The root element of an XML text. Throws ReadError: `malformed`, `doctype`, `too-big` (nesting). */
export function parseXml(xml: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  const add = (node: XmlNode): void => void open.at(-1)?.element.children.push(node);

  parser.on("doctype", () => {
    throw new ReadError("doctype", part);
  });
  parser.on("error", (error) => {
    throw new ReadError("malformed", `${part}: ${error.message}`);
  });
  parser.on("opentag", ({ name, local, uri, attributes, ns }) => {
    if (open.length >= limits.depth) throw new ReadError("too-big", `${part}: nesting`);
    const own = Object.values(attributes).filter(({ prefix, name: key }) => prefix !== "xmlns" && key !== "xmlns");
    const plain = Object.fromEntries(own.map(({ name: key, value }) => [key, value]));
    const declared = Object.entries(open.length === 1 ? { ...open[0]!.declared, ...ns } : ns);
    const written = [
      ...declared.map(([prefix, space]) => writeAttribute(prefix ? `xmlns:${prefix}` : "xmlns", space)),
      ...Object.entries(plain).map(([key, value]) => writeAttribute(key, value)),
    ];
    open.push({
      element: { name: local, namespace: uri, attributes: plain, children: [] },
      declared: ns,
      start: `<${name}${written.join("")}`,
      written: name,
    });
  });
  parser.on("closetag", () => {
    const { element, start, written } = open.pop()!;
    const inside = element.children.map(xmlOf).join("");
    const whole = { ...element, xml: inside ? `${start}>${inside}</${written}>` : `${start}/>` };
    if (open.length === 0) root = whole;
    else add({ kind: "element", element: whole });
  });
  const text = (data: string): void => add({ kind: "text", text: data });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("comment", (data) => add({ kind: "other", xml: `<!--${data}-->` }));
  parser.on("processinginstruction", ({ target, body }) => add({ kind: "other", xml: `<?${target} ${body}?>` }));
  parser.write(xml).close();
  if (!root) throw new ReadError("malformed", `${part}: no element`);
  return root;
}

/** All character data of an element, joined. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (child.kind === "text" ? child.text : "")).join("");
}

/** Character data for an XML text of ours; a carriage return would be read back as a line feed (XML 1.0, 2.11). */
export function writeText(text: string): string {
  return escapeText(text).replace(/\r/g, "&#xD;");
}

function xmlOf(node: XmlNode): string {
  return node.kind === "element" ? node.element.xml : node.kind === "text" ? writeText(node.text) : node.xml;
}

/** An attribute with its space before it. Blanks as references: they would be read back as spaces (XML 1.0, 3.3.3). */
export function writeAttribute(name: string, value: string): string {
  const parts = value.split(/([\t\n\r])/).map((part) => blanks.get(part) ?? escapeAttribute(part));
  return ` ${name}="${parts.join("")}"`;
}

const blanks: ReadonlyMap<string, string> = new Map([
  ["\t", "&#x9;"],
  ["\n", "&#xA;"],
  ["\r", "&#xD;"],
]);
