import { strFromU8, strToU8 } from "fflate";
import { invalidArgument } from "../errors";
import { parseXml } from "../xml/parse";
import { OpcPackage } from "./OpcPackage";

const namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** One part to write into a flat package. */
export interface FlatPart {
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array | string;
}

/** Writes the flat OPC form that Word's `getOoxml` answers with. */
export function writeFlatOpc(parts: readonly FlatPart[]): string {
  const written = parts.map(({ name, contentType, data }) => {
    const isXml = /[+/]xml$/.test(contentType);
    const body = isXml
      ? `<pkg:xmlData>${(typeof data === "string" ? data : strFromU8(data)).replace(/^\uFEFF?(<\?xml[^>]*\?>)?\s*/, "")}</pkg:xmlData>`
      : `<pkg:binaryData>${toBase64(typeof data === "string" ? strToU8(data) : data)}</pkg:binaryData>`;
    const compression = isXml ? "" : ' pkg:compression="store"';
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${contentType}"${compression}>${body}</pkg:part>`;
  });
  return `<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<pkg:package xmlns:pkg="${namespace}">${written.join("")}</pkg:package>`;
}

/** Reads a flat package given to `insertOoxml`. Throws InvalidArgument when it is not one. */
export function readFlatOpc(xml: string): OpcPackage {
  let root;
  try {
    root = parseXml(xml).root;
  } catch {
    throw invalidArgument("The OOXML is not well-formed.");
  }
  if (root.name !== "pkg:package") throw invalidArgument("The OOXML is not a flat OPC package.");
  const parts = new Map<string, Uint8Array>();
  const types: string[] = [];
  for (const part of root.elements("pkg:part")) {
    const name = (part.attribute("pkg:name") ?? "").replace(/^\//, "");
    types.push(`<Override PartName="/${name}" ContentType="${part.attribute("pkg:contentType") ?? ""}"/>`);
    const data = part.child("pkg:xmlData")?.children.find((node) => node.kind === "element");
    if (data?.kind === "element") parts.set(name, strToU8(data.toString()));
    else parts.set(name, fromBase64(part.child("pkg:binaryData")?.text ?? ""));
  }
  parts.set("[Content_Types].xml", strToU8(`<Types>${types.join("")}</Types>`));
  return new OpcPackage(parts);
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replace(/.{76}/g, "$&\r\n");
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, "")), (char) => char.charCodeAt(0));
}
