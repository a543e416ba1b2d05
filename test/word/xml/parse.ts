import { SaxesParser } from "saxes";
import { XmlElement } from "./tree";

/** A parsed part: the root, and what stands before and after it as written. */
export interface XmlDocument {
  prolog: string;
  readonly root: XmlElement;
  epilog: string;
}

/** Parses a part, keeping every character. Throws saxes' error when the text is not well-formed. */
export function parseXml(source: string): XmlDocument {
  const xml = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const parser = new SaxesParser({ xmlns: false, position: true });
  let last = 0;
  let at: XmlElement | null = null;
  const roots: XmlElement[] = [];
  let prolog = "";
  const flush = (until: number): void => {
    if (until > last && at) at.append({ kind: "text", raw: xml.slice(last, until), parent: null });
    else if (until > last && roots.length === 0) prolog = xml.slice(last, until);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const end = parser.position;
    const start = xml.lastIndexOf("<", end - 1);
    flush(start);
    const made = new XmlElement(
      tag.name,
      xml.slice(start + 1, tag.isSelfClosing ? end - 2 : end - 1),
      tag.isSelfClosing,
    );
    if (at) at.append(made);
    else roots.push(made);
    at = made;
    last = end;
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing) {
      const end = parser.position;
      flush(xml.lastIndexOf("<", end - 1));
      last = end;
    }
    at = at?.parent ?? null;
  });
  parser.write(xml).close();
  const root = roots[0];
  if (!root) throw new Error("no element");
  return { prolog, root, epilog: xml.slice(last) };
}

/** The part as text; equal to its source when nothing was changed. */
export function serialiseXml(document: XmlDocument): string {
  return document.prolog + document.root.toString() + document.epilog;
}
