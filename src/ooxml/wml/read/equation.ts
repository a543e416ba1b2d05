import type { ElementReader } from "../../xml/scan";
import type { Story } from "./Story";

const equation: ElementReader<Story> = {
  open: (story) => void story.equations++,
  close: (story) => void story.equations--,
};

/** A sign of the equation that no run holds. */
const sign = (text: string): ElementReader<Story> => ({ open: (story) => story.append(text) });

const skip: ElementReader<Story> = { open: () => "skip" };

/**
 * Equations (ECMA-376-1, 22.1) as one would type them in a line: « 18/40 », « √2 », « 10² ». Bounds of a sum, matrices
 * and the like come one after the other.
 */
export const equationReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["m:oMath", equation],
  [
    "m:t",
    {
      open: (story) => void (story.data = "equation"),
      close: (story) => void (story.data = null),
    },
  ],
  ["m:den", sign("/")],
  ["m:rad", sign("√")],
  ["m:deg", skip],
  ["m:ctrlPr", skip],
  [
    "m:sup",
    {
      open: (story) => void story.superscripts++,
      close: (story) => void story.superscripts--,
    },
  ],
];

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Figures raised above the line; other characters as they are. */
export function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => superscripts[Number(digit)]!);
}
