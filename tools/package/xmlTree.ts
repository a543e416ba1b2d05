import { SaxesParser, type SaxesTagPlain } from "saxes";

/** An element as the manifest's checks read it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/** The root of a well-formed file; throws the parser's error for another. */
export function xmlTree(xml: string): XmlNode {
  const open: OpenNode[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const node: OpenNode = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return open[0]!.children[0]!;
}

/** Every element of that name below. */
export function allNamed(name: string, from: XmlNode): readonly XmlNode[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(name, child)]);
}
