import { ReadError } from "../errors";
import type { Package } from "./Package";
import { flatOpcNamespace } from "./flatOpcPackage";

/**
 * Opens a flat package, what Word's `getOoxml` gives. Parts are found, not parsed: a document of which one part is
 * asked is not read twice. Throws ReadError.
 */
export function openFlatOpc(xml: string): Package {
  const head = /<(?:([\w-]+):)?package\b([^>]*)>/.exec(xml);
  if (!head || !head[2]!.includes(flatOpcNamespace)) throw new ReadError("not-word", "no flat package");
  if (xml.slice(0, head.index).includes("<!DOCTYPE")) throw new ReadError("doctype", "flat package");
  const prefix = head[1] ? `${head[1]}:` : "";
  const parts = findParts(xml, prefix, head.index + head[0].length);
  return { text: (name) => parts.get(name.toLowerCase()) ?? null };
}

function findParts(xml: string, prefix: string, from: number): Map<string, string> {
  const parts = new Map<string, string>();
  const startTag = new RegExp(`<${prefix}part\\b[^>]*?\\b${prefix}name=(?:"([^"]*)"|'([^']*)')[^>]*>`, "g");
  const dataTag = new RegExp(`<${prefix}xmlData\\b[^>]*>`, "g");
  const dataEnd = `</${prefix}xmlData>`;
  const partEnd = `</${prefix}part>`;
  startTag.lastIndex = from;
  for (let start = startTag.exec(xml); start; start = startTag.exec(xml)) {
    dataTag.lastIndex = startTag.lastIndex;
    const data = dataTag.exec(xml);
    const end = data ? xml.indexOf(dataEnd, dataTag.lastIndex) : -1;
    const next = xml.indexOf(partEnd, startTag.lastIndex);
    if (next < 0) throw new ReadError("malformed", `${start[1] ?? start[2]} does not end`);
    if (data && end >= 0 && data.index < next)
      parts.set((start[1] ?? start[2]!).toLowerCase(), xml.slice(dataTag.lastIndex, end));
    startTag.lastIndex = Math.max(next, end);
  }
  return parts;
}
