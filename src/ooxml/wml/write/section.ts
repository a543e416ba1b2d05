import { element } from "./xml";

/** A page, lengths in twentieths of a point. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Distance of the footer from the edge. */
  readonly footer: number;
}

/** Section properties (`w:sectPr`, ECMA-376 17.6.17) with the default footer, when there is one. */
export function writeSection({ width, height, margins, footer }: Page, footerRelation?: string): string {
  return element(
    "w:sectPr",
    {},
    footerRelation ? element("w:footerReference", { "w:type": "default", "r:id": footerRelation }) : "",
    element("w:pgSz", { "w:w": width, "w:h": height, ...(width > height && { "w:orient": "landscape" }) }),
    element("w:pgMar", {
      "w:top": margins.top,
      "w:right": margins.right,
      "w:bottom": margins.bottom,
      "w:left": margins.left,
      "w:header": footer,
      "w:footer": footer,
      "w:gutter": 0,
    }),
  );
}
