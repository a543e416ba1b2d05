/** Signs of symbol fonts that forms are ticked with, by their byte: whether they show a ticked box, a tick or a cross. */
const marks: ReadonlyMap<string, ReadonlyMap<number, boolean>> = new Map([
  [
    "wingdings",
    signs({
      ticked: [0x6c, 0x6e, 0x78, 0xa4, 0xfb, 0xfc, 0xfd, 0xfe],
      empty: [0x6d, 0x6f, 0x70, 0x71, 0x72, 0xa1, 0xa8],
    }),
  ],
  [
    "wingdings 2",
    signs({ ticked: [0x4f, 0x50, 0x51, 0x52, 0x53, 0x54, 0x9b, 0xa0, 0xa2], empty: [0x2a, 0x99, 0x9a, 0xa3] }),
  ],
  ["webdings", signs({ ticked: [0x61, 0x67, 0x6e, 0x72], empty: [0x63] })],
]);

function signs({ ticked, empty }: { ticked: readonly number[]; empty: readonly number[] }): Map<number, boolean> {
  return new Map([...ticked.map((byte) => [byte, true] as const), ...empty.map((byte) => [byte, false] as const)]);
}

/** Whether a font draws signs that forms are ticked with. */
export function isSymbolFont(name: string): boolean {
  return marks.has(name.toLowerCase());
}

/** Whether a character of a symbol font is a ticked box or an empty one; null when it is neither. */
export function isTickedSign(character: string, font: string): boolean | null {
  const code = character.codePointAt(0) ?? 0;
  // Fonts of this kind live at U+F000–F0FF; programs write the byte alone as well (ECMA-376-1, 17.3.3.30).
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return marks.get(font.toLowerCase())?.get(byte) ?? null;
}
