import type { Page } from "../ooxml/wml/write";

// Lengths in twentieths of a point.

/** A4, two centimetres around. */
export const portraitPage: Page = {
  width: 11906,
  height: 16838,
  margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
  footer: 567,
};

/** The same sheet on its side, for a wide table that is a document of its own. */
export const landscapePage: Page = { ...portraitPage, width: portraitPage.height, height: portraitPage.width };

/** Width of the text on a page. */
export function textWidthOf({ width, margins }: Page): number {
  return width - margins.left - margins.right;
}

const textWidth = textWidthOf(portraitPage);

/** Column widths that share the text width in these proportions. */
export function shares(...weights: readonly number[]): readonly number[] {
  return sharesOf(textWidth, weights);
}

/** Column widths that share a width in these proportions. */
export function sharesOf(width: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let end = 0;
  let given = 0;
  return weights.map((weight) => {
    end += weight;
    const share = Math.round((width * end) / whole) - given;
    given += share;
    return share;
  });
}
