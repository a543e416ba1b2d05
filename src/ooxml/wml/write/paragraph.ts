import { element, valElement } from "./xml";

/** Formatting of a paragraph; lengths in twentieths of a point. */
export interface ParagraphFormat {
  /** Paragraph style id. */
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
  readonly alignment?: "left" | "center" | "right";
  /** Line under the paragraph: colour `RRGGBB`. */
  readonly rule?: string;
  /** Position of a right tab stop. */
  readonly rightTab?: number;
  /** Outline level of a heading, from 1. */
  readonly headingLevel?: number;
}

/** A paragraph (`w:p`, ECMA-376 17.3.1.22) of runs already written. */
export function writeParagraph(content: string, format: ParagraphFormat = {}): string {
  return element("w:p", {}, paragraphProperties(format), content);
}

/** `w:pPr` in schema order (17.3.1.26). */
export function paragraphProperties(format: ParagraphFormat): string {
  const { spacing, rule, rightTab, headingLevel } = format;
  const line = { "w:val": "single", "w:sz": 8, "w:space": 4, "w:color": rule };
  const properties = [
    format.style ? valElement("w:pStyle", format.style) : "",
    format.keepNext ? "<w:keepNext/>" : "",
    format.pageBreakBefore ? "<w:pageBreakBefore/>" : "",
    rule ? element("w:pBdr", {}, element("w:bottom", line)) : "",
    rightTab ? element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": rightTab })) : "",
    spacing
      ? element("w:spacing", {
          "w:before": spacing.before,
          "w:after": spacing.after,
          "w:line": spacing.line,
          "w:lineRule": spacing.line === undefined ? undefined : "auto",
        })
      : "",
    format.alignment ? valElement("w:jc", format.alignment) : "",
    headingLevel === undefined ? "" : valElement("w:outlineLvl", headingLevel - 1),
  ].join("");
  return properties ? `<w:pPr>${properties}</w:pPr>` : "";
}
