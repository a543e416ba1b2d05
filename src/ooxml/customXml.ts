import { ReadError } from "./errors";
import { findMainPart } from "./package/findMainPart";
import { openZip } from "./package/openZip";
import { resolveTarget } from "./package/Package";
import { readRelationships } from "./package/readRelationships";
import { parseXml } from "./xml/tree";

/**
 * The custom XML parts of a .docx file whose root is of that namespace, as text (ECMA-376-1, 15.2.5). Parts of others
 * that are not well formed are passed over. Throws ReadError for a file that is none.
 */
export function readCustomXml(bytes: Uint8Array, namespace: string): readonly string[] {
  const opc = openZip(bytes);
  const main = findMainPart(opc);
  const names = readRelationships(opc, main)
    .filter(({ type, isExternal }) => type === "customXml" && !isExternal)
    .map(({ target }) => resolveTarget(main, target));
  // Several relationships may lead to one part, whose name compares without case.
  const unique = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...unique.values()].flatMap((name) => {
    const xml = opc.text(name);
    return xml !== null && isOf(xml, namespace) ? [xml] : [];
  });
}

/** Characters from which on a part is not even looked into: Word on the web reads none of that size. */
const longest = 1_000_000;

/** Whether a text's root is of that namespace; a damaged or oversized one counts as soon as it declares it. */
function isOf(xml: string, namespace: string): boolean {
  if (!xml.includes(`"${namespace}"`) && !xml.includes(`'${namespace}'`)) return false;
  if (xml.length > longest) return true;
  try {
    return parseXml(xml, "customXml").namespace === namespace;
  } catch (error) {
    if (error instanceof ReadError) return true;
    throw error;
  }
}
