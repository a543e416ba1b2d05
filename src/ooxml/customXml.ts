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
  return readRelationships(opc, main)
    .filter(({ type, isExternal }) => type === "customXml" && !isExternal)
    .map(({ target }) => opc.text(resolveTarget(main, target)))
    .filter((xml) => xml !== null)
    .filter((xml) => isOf(xml, namespace));
}

/** Whether a text's root is of that namespace; a damaged one counts as soon as it declares it. */
function isOf(xml: string, namespace: string): boolean {
  if (!xml.includes(`"${namespace}"`) && !xml.includes(`'${namespace}'`)) return false;
  try {
    return parseXml(xml, "customXml").namespace === namespace;
  } catch (error) {
    if (error instanceof ReadError) return true;
    throw error;
  }
}
