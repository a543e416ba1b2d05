import { ReadError } from "../errors";

/** The platform's decoder, the same in Node and browsers; the pure layers are compiled without either's types. */
type Decoder = new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
const { TextDecoder } = globalThis as unknown as { TextDecoder: Decoder };

/** The text of an XML part: UTF-8, or UTF-16 told by its mark (ECMA-376-2, 6.2.5). Invalid bytes are refused. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadError("malformed", `${name}: not ${label}`);
  }
}
