import type { OpcPart } from "./OpcPart";

/** Namespace of the flat form that Word's `insertOoxml` takes and `getOoxml` gives. */
export const flatOpcNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** The same parts as one XML text. Parts of bytes are not needed by what we insert and are refused. */
export function flatOpcPackage(parts: readonly OpcPart[]): string {
  const written = parts.map(({ name, contentType, data }) => {
    if (typeof data !== "string") throw new TypeError(`${name}: flat packages of ours hold XML only`);
    return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${data}</pkg:xmlData></pkg:part>`;
  });
  return `<pkg:package xmlns:pkg="${flatOpcNamespace}">${written.join("")}</pkg:package>`;
}
