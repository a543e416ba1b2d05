import { isOwnMark } from "../../ownMarks";
import type { ElementReader } from "../../xml/scan";
import { isOn } from "./onOff";
import type { Story } from "./Story";

const skip: ElementReader<Story> = { open: () => "skip" };

/** A character of its own inside a run. */
const character = (text: string): ElementReader<Story> => ({
  open(story) {
    story.append(text);
  },
});

/** An element whose character data counts. */
const dataOf = (kind: "text" | "instruction"): ElementReader<Story> => ({
  open(story) {
    story.data = kind;
  },
  close(story) {
    story.data = null;
  },
});

/** An element whose content stands in another file. */
const unread = (code: string): ElementReader<Story> => ({
  open(story, attributes) {
    story.warnings.push({ code, detail: attributes("r:id") ?? "" });
  },
});

/** Content controls (17.5.2): what shows as a placeholder is guidance, not an answer. */
const contentControl: ElementReader<Story> = {
  open(story) {
    story.controls.push({ isShowing: false, isLeftOut: false });
  },
  close(story) {
    const control = story.controls.pop();
    if (control?.isShowing) story.showing--;
    if (control?.isLeftOut) story.leftOut--;
  },
};

const showingPlaceholder: ElementReader<Story> = {
  open(story, attributes) {
    const control = story.controls[story.controls.length - 1];
    if (!control || control.isShowing || !isOn(attributes("w:val"))) return;
    control.isShowing = true;
    story.showing++;
  },
};

const controlTag: ElementReader<Story> = {
  open(story, attributes) {
    const control = story.controls[story.controls.length - 1];
    if (!control || control.isLeftOut || !isOwnMark(attributes("w:val") ?? "")) return;
    control.isLeftOut = true;
    story.leftOut++;
  },
};

/** Paragraphs (ECMA-376-1, 17.3.1) and the content of runs (17.3.3). */
export const paragraphReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["w:p", { open: (story) => story.startParagraph(), close: (story) => story.endParagraph() }],
  [
    "w:pPr",
    {
      open(story) {
        story.isInParagraphProperties = true;
      },
      close(story) {
        story.isInParagraphProperties = false;
      },
    },
  ],
  [
    "w:pStyle",
    {
      open(story, attributes) {
        if (story.paragraph) story.paragraph.style = attributes("w:val") ?? null;
      },
    },
  ],
  [
    "w:outlineLvl",
    {
      open(story, attributes) {
        if (story.paragraph) story.paragraph.outlineLevel = Number(attributes("w:val") ?? 9);
      },
    },
  ],
  [
    "w:numId",
    {
      open(story, attributes) {
        if (story.paragraph) story.paragraph.list = attributes("w:val") ?? null;
      },
    },
  ],
  [
    "w:ilvl",
    {
      open(story, attributes) {
        if (story.paragraph) story.paragraph.listLevel = Number(attributes("w:val") ?? 0);
      },
    },
  ],
  // The properties of a paragraph's mark tell whether it was inserted or deleted; those of a run tell us nothing.
  ["w:rPr", { open: (story) => (story.isInParagraphProperties ? undefined : "skip") }],
  ["w:pPrChange", skip],
  ["w:rPrChange", skip],
  ["w:sectPr", skip],
  ["w:t", dataOf("text")],
  ["w:delText", dataOf("text")],
  ["w:instrText", dataOf("instruction")],
  ["w:tab", { open: (story) => (story.isInParagraphProperties ? undefined : story.append("\t")) }],
  ["w:ptab", character("\t")],
  ["w:br", character("\n")],
  ["w:cr", character("\n")],
  ["w:noBreakHyphen", character("\u2011")],
  [
    "w:sym",
    {
      open(story, attributes) {
        const code = Number.parseInt(attributes("w:char") ?? "", 16);
        if (code > 0 && code <= 0xffff) story.append(String.fromCharCode(code));
      },
    },
  ],
  ["w:rt", skip],
  [
    "w:lastRenderedPageBreak",
    {
      open(story) {
        story.pageBreaks++;
      },
    },
  ],
  ["w:sdt", contentControl],
  ["w:showingPlcHdr", showingPlaceholder],
  ["w:tag", controlTag],
  ["w:sdtEndPr", skip],
  // Content that only Word brings in when it opens the document (17.17.2): not read, and said.
  ["w:altChunk", unread("alt-chunk")],
  ["w:subDoc", unread("sub-document")],
];
