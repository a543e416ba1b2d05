import { readInteger } from "../../xml/integer";
import { scan, type ElementReader } from "../../xml/scan";
import { isOn } from "./onOff";
import type { InheritedProperties, StyleSheet, TextProperties } from "./storyContext";

interface Style {
  basedOn: string | null;
  /** 0–9 as written; null to inherit. */
  outlineLevel: number | null;
  list: string | null;
  listLevel: number | null;
  isHidden: boolean | null;
  isStruck: boolean | null;
}

interface Styles {
  readonly byId: Map<string, Style>;
  current: Style | null;
  /** Default paragraph style. */
  standard: string | null;
}

const set = (change: (style: Style, value: string | undefined) => void): ElementReader<Styles> => ({
  open({ current }, attributes) {
    if (current) change(current, attributes("w:val"));
  },
});

const skip: ElementReader<Styles> = { open: () => "skip" };

const readers = new Map<string, ElementReader<Styles>>([
  [
    "w:style",
    {
      open(styles, attributes) {
        const type = attributes("w:type");
        if (type === "table") return "skip";
        const id = attributes("w:styleId") ?? "";
        styles.current = {
          basedOn: null,
          outlineLevel: null,
          list: null,
          listLevel: null,
          isHidden: null,
          isStruck: null,
        };
        styles.byId.set(id, styles.current);
        if (type === "paragraph" && /^(1|true|on)$/.test(attributes("w:default") ?? "")) styles.standard = id;
        return undefined;
      },
      close(styles) {
        styles.current = null;
      },
    },
  ],
  ["w:basedOn", set((style, value) => void (style.basedOn = value ?? null))],
  ["w:outlineLvl", set((style, value) => void (style.outlineLevel = readInteger(value ?? "9", 0, 9)))],
  ["w:numId", set((style, value) => void (style.list = value ?? null))],
  ["w:ilvl", set((style, value) => void (style.listLevel = readInteger(value, 0, 8)))],
  ["w:vanish", set((style, value) => void (style.isHidden = isOn(value)))],
  ["w:strike", set((style, value) => void (style.isStruck = isOn(value)))],
  ["w:dstrike", set((style, value) => void (style.isStruck = isOn(value) || style.isStruck))],
  ["w:pPrChange", skip],
  ["w:rPrChange", skip],
  ["w:tblPr", skip],
  ["w:latentStyles", skip],
]);

const plain: InheritedProperties = {
  headingLevel: null,
  list: null,
  listLevel: null,
  isHidden: false,
  isStruck: false,
};

/**
 * The styles of a document, each with what it takes from its ancestors (ECMA-376-1, 17.7.2). `xml` is null for a
 * document without styles. Throws ReadError.
 */
export function readStyles(xml: string | null, part: string): StyleSheet {
  const styles: Styles = { byId: new Map(), current: null, standard: null };
  if (xml !== null) scan(xml, part, readers, styles);
  const resolved = new Map<string, InheritedProperties>();

  const resolve = (id: string): InheritedProperties => {
    let level: number | null = null;
    let list: string | null = null;
    let listLevel: number | null = null;
    let isHidden: boolean | null = null;
    let isStruck: boolean | null = null;
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next);
      const style: Style | undefined = styles.byId.get(next);
      level ??= style?.outlineLevel ?? null;
      list ??= style?.list ?? null;
      listLevel ??= style?.listLevel ?? null;
      isHidden ??= style?.isHidden ?? null;
      isStruck ??= style?.isStruck ?? null;
      next = style?.basedOn ?? null;
    }
    return {
      headingLevel: level === null || level > 8 ? null : level + 1,
      list,
      listLevel,
      isHidden: isHidden ?? false,
      isStruck: isStruck ?? false,
    };
  };
  const inherited = (id: string | null): InheritedProperties => {
    if (id === null) return plain;
    let found = resolved.get(id);
    if (!found) resolved.set(id, (found = resolve(id)));
    return found;
  };
  return {
    paragraph: (id) => inherited(id ?? styles.standard),
    character: (id): TextProperties => inherited(id),
    listOf: (id) => inherited(id).list,
  };
}
