import { piecesOf, splitAt, textOf } from "../model/text";
import type { TextRange } from "../model/TextRange";
import type { World } from "../world";
import { element, XmlElement } from "../xml/tree";
import { numberArgument, textArgument } from "./arguments";
import { wordClass, type WordClass } from "./instance";

/** Order of the children of `w:rPr` that we write (ECMA-376 17.3.2.28). */
const order = [
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:strike",
  "w:color",
  "w:spacing",
  "w:kern",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
];

/** Word.Font over a range: direct formatting of its runs. Styles are not looked through (assumed). */
export const Font: WordClass<TextRange> = wordClass<TextRange>("Font", () => ({
  scalars: {
    bold: (range, world) => isOn(first(world, range, "w:b")),
    italic: (range, world) => isOn(first(world, range, "w:i")),
    color: (range, world) => `#${first(world, range, "w:color")?.attribute("w:val") ?? "000000"}`,
    size: (range, world) => Number(first(world, range, "w:sz")?.attribute("w:val") ?? 22) / 2,
  },
  setters: {
    bold: (range, value, world) => apply(world, range, "w:b", value === true ? {} : { "w:val": "0" }),
    italic: (range, value, world) => apply(world, range, "w:i", value === true ? {} : { "w:val": "0" }),
    color: (range, value, world) => apply(world, range, "w:color", { "w:val": hexColour(textArgument(value)) }),
    size: (range, value, world) => apply(world, range, "w:sz", { "w:val": String(numberArgument(value) * 2) }),
  },
}));

const names: Readonly<Record<string, string>> = { red: "FF0000", black: "000000" };
/** A colour name or `#rrggbb` as OOXML writes it. */
export const hexColour = (colour: string): string =>
  names[colour.toLowerCase()] ?? colour.replace("#", "").toUpperCase();

const isOn = (flag: XmlElement | null): boolean =>
  flag !== null && !["0", "false", "off"].includes(flag.attribute("w:val") ?? "1");

function runsOf(world: World, range: TextRange): XmlElement[] {
  const runs = new Set<XmlElement>();
  for (const paragraph of world.document.paragraphsOf(range)) {
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to = paragraph === range.end.paragraph ? range.end.offset : textOf(paragraph).length;
    for (const piece of piecesOf(paragraph))
      if (piece.start < to && piece.start + piece.text.length > from) runs.add(piece.run);
  }
  return [...runs];
}

function first(world: World, range: TextRange, name: string): XmlElement | null {
  return runsOf(world, range)[0]?.path("w:rPr", name) ?? null;
}

function apply(world: World, range: TextRange, name: string, attributes: Readonly<Record<string, string>>): void {
  world.write();
  splitAt(range.end.paragraph, range.end.offset);
  splitAt(range.start.paragraph, range.start.offset);
  for (const run of runsOf(world, range)) {
    let properties = run.child("w:rPr");
    if (!properties) {
      properties = new XmlElement("w:rPr");
      run.insert(0, properties);
    }
    properties.child(name)?.remove();
    const after = properties.elements().find((child) => order.indexOf(child.name) > order.indexOf(name));
    if (after) after.before(element(name, attributes));
    else properties.append(element(name, attributes));
  }
  world.document.touchInline();
}
