import { ReadError, type ReadErrorCode } from "../errors";

/** First bytes of the files that people take for a .docx. */
const signatures: readonly (readonly [string, ReadErrorCode])[] = [
  ["%PDF", "pdf"],
  ["{\\rtf", "rtf"],
];

/** Compound files ([MS-CFB] 2.2): Word 97-2003, or a package behind a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws the ReadError that fits a file which is no zip; returns quietly for a zip. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadError("empty");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, compound)) {
    throw new ReadError(contains(bytes, utf16("EncryptedPackage")) ? "encrypted" : "word-97");
  }
  for (const [start, code] of signatures) {
    if (
      startsWith(
        bytes,
        [...start].map((character) => character.charCodeAt(0)),
      )
    )
      throw new ReadError(code);
  }
  throw new ReadError(bytes[0] === 0x50 && bytes[1] === 0x4b ? "damaged" : "not-a-package");
}

/** A stream's name in the directory of a compound file is UTF-16LE ([MS-CFB] 2.6.1). */
function utf16(name: string): readonly number[] {
  return [...name].flatMap((character) => [character.charCodeAt(0), 0]);
}

function startsWith(bytes: Uint8Array, wanted: readonly number[], from = 0): boolean {
  return wanted.every((byte, index) => bytes[from + index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  let at = -1;
  while ((at = bytes.indexOf(wanted[0]!, at + 1)) >= 0) if (startsWith(bytes, wanted, at)) return true;
  return false;
}
