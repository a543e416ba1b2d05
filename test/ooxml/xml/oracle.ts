import { SaxesParser } from "saxes";
import { ReadError } from "../../../src/ooxml/errors";
import { parseXml, type XmlElement, type XmlNode } from "../../../src/ooxml/xml/tree";
import { walkXml } from "../../../src/ooxml/xml/walkXml";

/** What an XML text holds: a line for each tag and each stretch of character data. */
export type Story = readonly string[];

const tagLine = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${JSON.stringify(Object.entries(attributes))}`;

/** Joins the pieces that character data comes in. */
function storyteller() {
  const lines: string[] = [];
  let isText = false;
  const add = (line: string): void => {
    lines.push(line);
    isText = false;
  };
  const addText = (data: string): void => {
    if (data === "") return;
    if (isText) lines[lines.length - 1] += data;
    else lines.push(data);
    isText = true;
  };
  return { lines, add, addText };
}

/** The story as saxes reads it; null where it refuses the text. */
export function toldBySaxes(xml: string): Story | null {
  return readBySaxes(xml, false);
}

/** The tree as saxes reads it, namespaces resolved; null where it refuses the text. */
export function treeOfSaxes(xml: string): Story | null {
  return readBySaxes(xml, true);
}

function readBySaxes(xml: string, isTree: boolean): Story | null {
  const { lines, add, addText } = storyteller();
  const parser = new SaxesParser({ xmlns: isTree, position: false });
  let isRefused = false;
  let depth = 0;
  parser.on("error", () => (isRefused = true));
  parser.on("doctype", () => (isRefused = true));
  parser.on("opentag", (tag) => {
    depth++;
    const attributes = Object.entries<string | { readonly value: string }>(tag.attributes);
    const own = attributes.filter(([name]) => !isTree || !/^xmlns(?::|$)/.test(name));
    const values = own.map(([name, one]): [string, string] => [name, typeof one === "string" ? one : one.value]);
    add(tagLine(isTree ? `{${tag.uri}}${tag.local}` : tag.name, Object.fromEntries(values)));
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    add(isTree ? ">" : `>${name}`);
  });
  // White space around the root is told too.
  parser.on("text", (data) => depth > 0 && addText(data));
  parser.on("cdata", addText);
  parser.write(xml).close();
  return isRefused ? null : lines;
}

/** The story as our scanner reads it; null where it refuses the text. */
export function toldByOurs(xml: string): Story | null {
  const { lines, add, addText } = storyteller();
  const open: string[] = [];
  return unlessRefused(() => {
    walkXml(xml, "part", {
      open({ name, attributes }) {
        open.push(name);
        add(tagLine(name, attributes));
      },
      close: () => add(`>${open.pop()}`),
      text: addText,
    });
    return lines;
  });
}

/** Our tree, told alike; null where the text is refused. */
export function treeOfOurs(xml: string): Story | null {
  const { lines, add, addText } = storyteller();
  const tell = ({ name, namespace, attributes, children }: XmlElement): void => {
    add(tagLine(`{${namespace}}${name}`, attributes));
    for (const child of children) tellNode(child);
    add(">");
  };
  const tellNode = (node: XmlNode): void => {
    if (node.kind === "element") tell(node.element);
    else if (node.kind === "text") addText(node.text);
  };
  return unlessRefused(() => {
    tell(parseXml(xml, "part"));
    return lines;
  });
}

function unlessRefused(read: () => Story): Story | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}
