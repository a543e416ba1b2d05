/** Numbers of a seed, the same each time (mulberry32, public domain). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below) | 0;
  };
}

/** An element of the text, from its first character to the one after its last. */
interface Found {
  readonly start: number;
  readonly end: number;
}

const names =
  "p tbl tr tc r t sdt sdtContent fldChar vMerge gridSpan numPr hidden del ins footnoteReference hyperlink vanish".split(
    " ",
  );
const values = ["", "-1", "2147483647", "z", "0", "true", "99999999999999999999", "\u200b", "é", "restart", "end"];
const signs = ["<", ">", "&", "\u0000", "\ufffe", "]]>", "<!--", "<?x?>", "é", "&#0;"];
/** Where an element begins. */
const tag = /<w:[a-zA-Z]+[^>]*>/g;

/** A body changed at a few places, by a seed: elements taken out, doubled, moved, renamed, their attributes changed; the text cut or broken. */
export function mutate(xml: string, seed: number): string {
  const roll = dice(seed);
  let changed = xml;
  for (let count = 1 + roll(4); count > 0; count--) changed = mutateOnce(changed, roll);
  return changed;
}

function mutateOnce(xml: string, roll: (below: number) => number): string {
  const tags = [...xml.matchAll(tag)];
  const [one, other] = [tags[roll(tags.length)], tags[roll(tags.length)]];
  if (!one || !other) return xml;
  const { start, end } = elementAt(xml, one);
  const piece = xml.slice(start, end);
  const rewritten = (text: string): string => xml.slice(0, one.index) + text + xml.slice(one.index + one[0].length);
  switch (roll(12)) {
    case 0:
    case 1:
      return xml.slice(0, start) + xml.slice(end);
    case 2:
      return xml.slice(0, end) + piece + xml.slice(end);
    case 3:
    case 4:
      return xml.slice(0, other.index) + piece + xml.slice(other.index);
    case 5:
      return xml.slice(0, end) + piece.repeat(20) + xml.slice(end);
    case 6: {
      // Both tags of the element under another name: it stays well formed.
      const name = `w:${names[roll(names.length)]}`;
      const renamed = piece.replace(/^<w:[a-zA-Z]+/, `<${name}`).replace(/<\/w:[a-zA-Z]+>$/, `</${name}>`);
      return xml.slice(0, start) + renamed + xml.slice(end);
    }
    case 7:
    case 8:
      return rewritten(one[0].replace(/="[^"]*"/, () => `="${values[roll(values.length)]}"`));
    case 9: {
      const name = names[roll(names.length)]!;
      return (
        xml.slice(0, start) + `<w:${name} w:val="${values[roll(values.length)]}">${piece}</w:${name}>` + xml.slice(end)
      );
    }
    case 10:
      return xml.slice(0, other.index);
    default: {
      const at = roll(xml.length);
      return xml.slice(0, at) + signs[roll(signs.length)] + xml.slice(at);
    }
  }
}

/** The element that a tag opens, to its end; the tag alone where it is empty. */
function elementAt(xml: string, match: RegExpMatchArray): Found {
  const [written] = match;
  const start = match.index!;
  const alone = { start, end: start + written.length };
  if (written.endsWith("/>")) return alone;
  const name = /^<(w:[a-zA-Z]+)/.exec(written)![1]!;
  const same = new RegExp(`<${name}(?=[ />])[^>]*>|</${name}>`, "g");
  same.lastIndex = start;
  let depth = 0;
  for (let found = same.exec(xml); found; found = same.exec(xml)) {
    if (found[0].startsWith("</")) depth--;
    else if (!found[0].endsWith("/>")) depth++;
    if (depth === 0) return { start, end: same.lastIndex };
  }
  return alone;
}
