import type { ElementReader } from "../../xml/scan";
import { isOn } from "./onOff";
import type { OpenRun } from "./openParts";
import type { Story } from "./Story";
import { isSymbolFont } from "./symbols";

const run: ElementReader<Story> = {
  open: (story) => void story.runs.push({ isHidden: null, isStruck: null, style: null, font: null }),
  close: (story) => void story.runs.pop(),
};

/** A property of the run being read; that of a paragraph's mark is read by `mark`. */
const property = (
  set: (run: OpenRun, value: string | undefined, attribute: (name: string) => string | undefined) => void,
): ElementReader<Story> => ({
  open(story, attributes) {
    const top = story.runs[story.runs.length - 1];
    if (top && !story.isInParagraphProperties) set(top, attributes("w:val"), attributes);
  },
});

const vanish: ElementReader<Story> = {
  open(story, attributes) {
    const value = isOn(attributes("w:val"));
    const top = story.runs[story.runs.length - 1];
    if (story.isInParagraphProperties) {
      if (story.paragraph && value) story.paragraph.isMarkGone = true;
    } else if (top) top.isHidden = value;
  },
};

/** Runs (ECMA-376-1, 17.3.2), those of equations too, and the properties that decide what a person sees. */
export const runReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["w:r", run],
  ["m:r", run],
  // Properties of a run, and of a paragraph's mark; those of controls and equations as a whole say nothing here.
  [
    "w:rPr",
    {
      open: (story) => (story.isInParagraphProperties || story.runs[story.runs.length - 1] ? undefined : "skip"),
    },
  ],
  ["w:vanish", vanish],
  ["w:strike", property((top, value) => void (top.isStruck = isOn(value)))],
  ["w:dstrike", property((top, value) => void (top.isStruck = isOn(value) || top.isStruck))],
  ["w:rStyle", property((top, value) => void (top.style = value ?? null))],
  [
    "w:rFonts",
    property((top, _, attribute) => {
      const font = attribute("w:ascii") ?? attribute("w:hAnsi") ?? "";
      if (isSymbolFont(font)) top.font = font;
    }),
  ],
  ["w:rPrChange", { open: () => "skip" }],
];
