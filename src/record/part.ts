import { parseXml, ReadError, type XmlElement } from "../ooxml";
import { damaged, RecordError } from "./errors";

/** What a custom XML part of ours is known by: its root, and the newest version that this tool reads. */
export interface PartKind {
  readonly namespace: string;
  readonly name: string;
  readonly version: number;
}

/** Bytes of a part: far below the megabyte that Word on the web cannot read (office-js #2408). */
const mostBytes = 200_000;

/**
 * The root of the one part of a kind, its version among its attributes. None is null, several that are equal are one.
 * Throws RecordError: `several`, `damaged`, `newer`.
 */
export function openPart(parts: readonly string[], { namespace, name, version }: PartKind): XmlElement | null {
  const [part, ...others] = new Set(parts);
  if (part === undefined) return null;
  if (others.length > 0) throw new RecordError("several", `${others.length + 1} parts`);
  const root = parse(part);
  if (root.namespace !== namespace || root.name !== name) throw damaged(`root ${root.name}`);
  const written = root.attributes.version ?? "";
  if (!/^[1-9]\d*$/.test(written)) throw damaged(`version ${written}`);
  if (Number(written) > version) throw new RecordError("newer", `version ${written}`);
  return root;
}

/** The same text; throws RecordError `too-big` where Word on the web would no longer read it. */
export function withinLimit(xml: string): string {
  const bytes = bytesOf(xml);
  if (bytes > mostBytes) throw new RecordError("too-big", `${bytes} bytes`);
  return xml;
}

function parse(xml: string): XmlElement {
  // No part of ours is that long: `withinLimit` holds them below. A tree of it would take a hundred times its size.
  if (xml.length > 5 * mostBytes) throw damaged(`${xml.length} characters`);
  try {
    return parseXml(xml, "record");
  } catch (error) {
    if (error instanceof ReadError) throw damaged(error.message);
    throw error;
  }
}

/** UTF-8 bytes of a text (RFC 3629): the pure layers have no encoder. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
