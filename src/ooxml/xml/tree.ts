import { escapeAttribute, escapeText } from "./escape";
import { QualifiedNames } from "./QualifiedNames";
import { walkXml } from "./walkXml";

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

/** An element that is still open: its start tag without the end, its written name, and the namespaces in force in it. */
interface Open {
  readonly element: Omit<XmlElement, "xml" | "children"> & { readonly children: XmlNode[] };
  readonly start: string;
  readonly written: string;
  readonly names: QualifiedNames;
}

/** The root element of an XML text. Throws ReadError: `malformed`, `doctype`, `too-big` (nesting). */
export function parseXml(xml: string, part: string): XmlElement {
  const outside = QualifiedNames.of(part);
  const open: Open[] = [];
  let root: XmlElement | null = null;
  const add = (node: XmlNode): void => void open.at(-1)?.element.children.push(node);
  walkXml(xml, part, {
    open({ name: written, attributes }) {
      const names = (open.at(-1)?.names ?? outside).within(attributes);
      const { name, namespace } = names.ofElement(written);
      const plain = names.plainAttributes(attributes);
      // The root's children stand alone.
      const declared = open.length === 1 ? names.inForce() : names.declaredHere;
      const start = [
        ...declared.map(([prefix, space]) => writeAttribute(prefix ? `xmlns:${prefix}` : "xmlns", space)),
        ...Object.entries(plain).map(([key, value]) => writeAttribute(key, value)),
      ];
      open.push({
        element: { name, namespace, attributes: plain, children: [] },
        start: `<${written}${start.join("")}`,
        ...{ written, names },
      });
    },
    close() {
      const { element, start, written } = open.pop()!;
      const inside = element.children.map(xmlOf).join("");
      const whole = { ...element, xml: inside ? `${start}>${inside}</${written}>` : `${start}/>` };
      if (open.length === 0) root = whole;
      else add({ kind: "element", element: whole });
    },
    text: (data) => add({ kind: "text", text: data }),
    other(written) {
      outside.checkTarget(/^<\?([^\s?]*)/.exec(written)?.[1] ?? "");
      add({ kind: "other", xml: written });
    },
  });
  return root!;
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
