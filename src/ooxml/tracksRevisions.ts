import { findMainPart } from "./package/findMainPart";
import { openZip } from "./package/openZip";
import { resolveTarget } from "./package/Package";
import { readRelationships } from "./package/readRelationships";

/** Whether a .docx file is set to track changes (ECMA-376-1, 17.15.1.90). Throws ReadError for a file that is none. */
export function tracksRevisions(bytes: Uint8Array): boolean {
  const opc = openZip(bytes);
  const main = findMainPart(opc);
  const settings = readRelationships(opc, main).find(({ type, isExternal }) => type === "settings" && !isExternal);
  const xml = settings && opc.text(resolveTarget(main, settings.target));
  const [found, value] = /<(?:\w+:)?trackRevisions(?:\s+(?:\w+:)?val=["']([^"']*)["'])?\s*\/?>/.exec(xml ?? "") ?? [];
  return found !== undefined && !/^(?:0|false|off)$/.test(value ?? "");
}
