import { type ParagraphFormat, paragraphProperties } from "./paragraph";
import { type RunFormat, runProperties } from "./run";
import { element, valElement } from "./xml";

/** A paragraph, character or table style to write. */
export interface StyleSpec {
  readonly id: string;
  /** Name shown by Word; the built-in English name for a built-in style (`heading 1`). */
  readonly name: string;
  readonly type: "paragraph" | "character" | "table";
  /** The default of its type. */
  readonly isDefault?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: Omit<ParagraphFormat, "style">;
  readonly run?: Omit<RunFormat, "style" | "language">;
}

/** What applies where no style says otherwise; absent where the receiving document decides. */
export interface Defaults {
  readonly font: string;
  /** Half-points. */
  readonly size: number;
  readonly spacing: { readonly after: number; readonly line: number };
}

/** A BCP 47 language, written into the defaults and into every style that has text of its own. */
export type Language = string;

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** `word/styles.xml` (ECMA-376 17.7). */
export function writeStyles(styles: readonly StyleSpec[], language: Language, defaults?: Defaults): string {
  return element(
    "w:styles",
    { "xmlns:w": namespace },
    defaults ? writeDefaults(defaults, language) : "",
    ...styles.map((style) => writeStyle(style, language)),
  );
}

function writeDefaults({ font, size, spacing }: Defaults, language: Language): string {
  const fonts = element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font });
  const sizes = valElement("w:sz", size) + valElement("w:szCs", size);
  const run = element("w:rPr", {}, fonts, sizes, valElement("w:lang", language));
  return element(
    "w:docDefaults",
    {},
    element("w:rPrDefault", {}, run),
    element("w:pPrDefault", {}, paragraphProperties({ spacing })),
  );
}

function writeStyle(style: StyleSpec, language: Language): string {
  const isBuiltIn = style.isDefault || style.paragraph?.headingLevel !== undefined || style.name === "Title";
  return element(
    "w:style",
    {
      "w:type": style.type,
      "w:default": style.isDefault ? 1 : undefined,
      "w:customStyle": isBuiltIn ? undefined : 1,
      "w:styleId": style.id,
    },
    valElement("w:name", style.name),
    style.basedOn ? valElement("w:basedOn", style.basedOn) : "",
    style.next ? valElement("w:next", style.next) : "",
    style.type === "table" ? valElement("w:uiPriority", 99) : "<w:qFormat/>",
    paragraphProperties(style.paragraph ?? {}),
    style.type === "table" ? "" : runProperties({ ...style.run, language }),
    style.type === "table" ? emptyMargins : "",
  );
}

/** Word's « Normal Table »: no border, 0.19 cm at the sides. */
const emptyMargins = element(
  "w:tblPr",
  {},
  element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
  element(
    "w:tblCellMar",
    {},
    ...[
      ["top", 0],
      ["left", 108],
      ["bottom", 0],
      ["right", 108],
    ].map(([side, width]) => element(`w:${side}`, { "w:w": width, "w:type": "dxa" })),
  ),
);
