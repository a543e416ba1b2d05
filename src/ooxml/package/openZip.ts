import { unzipSync, type UnzipFileInfo } from "fflate";
import { ReadError } from "../errors";
import { limits } from "../limits";
import { decodeXml } from "../xml/decode";
import { orReadError, type Package } from "./Package";
import { refuseForeign } from "./refuseForeign";

/** Size of the end-of-central-directory record without its comment. */
const endRecord = 22;

/** Opens a .docx file. Only the parts asked for are inflated. Throws ReadError. */
export function openZip(bytes: Uint8Array): Package {
  refuseForeign(bytes);
  const archive = withoutComment(bytes);
  const entries = orReadError("damaged", "zip", () => listEntries(archive));
  let inflated = 0;
  return {
    text(name) {
      const entry = entries.get(name.slice(1).toLowerCase());
      if (!entry) return null;
      refuseBomb(entry);
      inflated += entry.originalSize;
      if (inflated > limits.packageBytes) throw new ReadError("too-big", `parts of ${inflated} bytes`);
      const content = orReadError("damaged", entry.name, () => inflate(archive, entry.name));
      return decodeXml(content, name);
    },
  };
}

/**
 * The archive up to its true end record: a comment after it may hold what looks like another one, and the library
 * takes the last it meets (PKWARE APPNOTE 4.3.16: the record ends where its comment ends).
 */
function withoutComment(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - endRecord - 0xffff);
  for (let at = bytes.length - endRecord; at >= first; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endRecord + view.getUint16(at + 20, true) === bytes.length) return bytes.subarray(0, at + endRecord);
  }
  return bytes;
}

/** Entries by lower-case name. Two of the same name are refused: Word might read one and we the other. */
function listEntries(bytes: Uint8Array): Map<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>();
  unzipSync(bytes, {
    filter(entry) {
      const key = entry.name.replace(/\\/g, "/").toLowerCase();
      if (entries.has(key)) throw new ReadError("damaged", `${entry.name} stands twice`);
      entries.set(key, entry);
      if (entries.size > limits.entries) throw new ReadError("too-big", `${entries.size} entries`);
      return false;
    },
  });
  return entries;
}

function refuseBomb(entry: UnzipFileInfo): void {
  const { name, size, originalSize } = entry;
  if (originalSize > limits.partBytes) throw new ReadError("too-big", `${name}: ${originalSize} bytes`);
  if (originalSize > limits.ratioFrom && originalSize > size * limits.ratio) {
    throw new ReadError("too-big", `${name}: ${Math.round(originalSize / size)} times its compressed size`);
  }
}

function inflate(bytes: Uint8Array, name: string): Uint8Array {
  const files = unzipSync(bytes, { filter: (entry) => entry.name === name });
  const content = files[name];
  if (!content) throw new ReadError("damaged", name);
  return content;
}
