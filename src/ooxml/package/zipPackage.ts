import { strToU8, zipSync, type Zippable } from "fflate";
import { xmlDeclaration, type OpcPart } from "./OpcPart";

/** Two packages of the same parts are the same bytes: zip has no time zone and no need for one. */
const fixedDate = new Date(2026, 0, 1);

/** Extensions whose content type is declared once for all (ECMA-376 part 2, 7.2.3.2). */
const defaults: readonly (readonly [string, string])[] = [
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["xml", "application/xml"],
];

/** A .docx file of these parts, `[Content_Types].xml` first. */
export function zipPackage(parts: readonly OpcPart[]): Uint8Array {
  const files: Zippable = { "[Content_Types].xml": strToU8(xmlDeclaration + contentTypes(parts)) };
  for (const part of parts) {
    files[part.name.slice(1)] = typeof part.data === "string" ? strToU8(xmlDeclaration + part.data) : part.data;
  }
  return zipSync(files, { mtime: fixedDate });
}

function contentTypes(parts: readonly OpcPart[]): string {
  const byExtension = new Map(defaults);
  const overrides = parts
    .filter((part) => byExtension.get(part.name.slice(part.name.lastIndexOf(".") + 1)) !== part.contentType)
    .map((part) => `<Override PartName="${part.name}" ContentType="${part.contentType}"/>`);
  const known = defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  return `<Types xmlns="${namespace}">${known.join("")}${overrides.join("")}</Types>`;
}
