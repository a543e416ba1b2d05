import { scan, type ElementReader } from "../../xml/scan";
import type { InheritedProperties } from "./storyContext";

interface Style {
  basedOn: string | null;
  /** 0–9 as written; null to inherit. */
  outlineLevel: number | null;
  list: string | null;
  listLevel: number | null;
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

const readers = new Map<string, ElementReader<Styles>>([
  [
    "w:style",
    {
      open(styles, attributes) {
        if (attributes("w:type") !== "paragraph") return "skip";
        const id = attributes("w:styleId") ?? "";
        styles.current = { basedOn: null, outlineLevel: null, list: null, listLevel: null };
        styles.byId.set(id, styles.current);
        if (/^(1|true|on)$/.test(attributes("w:default") ?? "")) styles.standard = id;
        return undefined;
      },
      close(styles) {
        styles.current = null;
      },
    },
  ],
  ["w:basedOn", set((style, value) => void (style.basedOn = value ?? null))],
  ["w:outlineLvl", set((style, value) => void (style.outlineLevel = Number(value ?? 9)))],
  ["w:numId", set((style, value) => void (style.list = value ?? null))],
  ["w:ilvl", set((style, value) => void (style.listLevel = Number(value ?? 0)))],
  ["w:rPr", { open: () => "skip" }],
  ["w:tblPr", { open: () => "skip" }],
  ["w:latentStyles", { open: () => "skip" }],
]);

const plain: InheritedProperties = { headingLevel: null, list: null, listLevel: null };

/**
 * What paragraphs inherit from their style and its ancestors (ECMA-376-1, 17.7.2), as a function of the style id.
 * `xml` is null for a document without styles. Throws ReadError.
 */
export function readStyles(xml: string | null, part: string): (style: string | null) => InheritedProperties {
  const styles: Styles = { byId: new Map(), current: null, standard: null };
  if (xml !== null) scan(xml, part, readers, styles);
  const resolved = new Map<string, InheritedProperties>();

  const resolve = (id: string): InheritedProperties => {
    let level: number | null = null;
    let list: string | null = null;
    let listLevel: number | null = null;
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next);
      const style: Style | undefined = styles.byId.get(next);
      level ??= style?.outlineLevel ?? null;
      list ??= style?.list ?? null;
      listLevel ??= style?.listLevel ?? null;
      next = style?.basedOn ?? null;
    }
    return { headingLevel: level === null || level > 8 ? null : level + 1, list, listLevel };
  };
  return (style) => {
    const id = style ?? styles.standard;
    if (id === null) return plain;
    let found = resolved.get(id);
    if (!found) resolved.set(id, (found = resolve(id)));
    return found;
  };
}
