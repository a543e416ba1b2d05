// The characters and names of XML 1.0 (fifth edition, 2.2 and 2.3), as patterns.

const nameStart =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const nameRest = `\\u0300-\\u036F\\-.0-9\\u00B7\\u203F-\\u2040${nameStart}`;

/** A name, at `lastIndex`. */
export const nameAt = new RegExp(`[${nameStart}][${nameRest}]*`, "uy");

/** White space, maybe none, at `lastIndex`. */
export const spaceAt = /[ \t\r\n]*/y;

const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** Found faster, in whole pairs of surrogates too. */
const suspect = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/;

/** Whether a text holds what no XML text does: controls, half of a pair. */
export function hasForbidden(text: string): boolean {
  return suspect.test(text) && forbidden.test(text);
}

const space = "[ \\t\\r\\n]";
const equals = `${space}*=${space}*`;
const quoted = (value: string): string => `(?:"${value}"|'${value}')`;

/**
 * The XML declaration, at the start of a text (2.8). Version 1.1 has other characters, and no OPC part is written in it
 * (ECMA-376-2, 6.2.5).
 */
export const declaration = new RegExp(
  `^<\\?xml${space}+version${equals}${quoted("1\\.(?!1[\"'])[0-9]+")}` +
    `(?:${space}+encoding${equals}${quoted("[A-Za-z][A-Za-z0-9._-]*")})?` +
    `(?:${space}+standalone${equals}${quoted("(?:yes|no)")})?${space}*\\?>`,
);

const reference = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/y;
const predefined: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its references replaced (4.1); null where one is none of XML's own. */
export function replaceReferences(text: string): string | null {
  let out = "";
  let last = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", last)) {
    reference.lastIndex = at;
    const [, hexadecimal, decimal, name] = reference.exec(text) ?? [];
    const character = name
      ? predefined[name]!
      : characterOf(hexadecimal ? parseInt(hexadecimal, 16) : parseInt(decimal ?? "", 10));
    if (character === null) return null;
    out += text.slice(last, at) + character;
    last = reference.lastIndex;
  }
  return out + text.slice(last);
}

/** The character of a code point; null where XML has none of it (2.2). */
function characterOf(code: number): string | null {
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
