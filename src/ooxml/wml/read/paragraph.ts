import type { ReadWarning } from "../../../document";
import { readInteger } from "../../xml/integer";
import type { ElementReader } from "../../xml/scan";
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
const unread = (code: ReadWarning["code"]): ElementReader<Story> => ({
  open(story, attributes) {
    story.addWarning(code, story.context.relationships.get(attributes("r:id") ?? "")?.target ?? "");
  },
});

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
        if (story.paragraph) story.paragraph.outlineLevel = readInteger(attributes("w:val") ?? "9", 0, 9);
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
        if (story.paragraph) story.paragraph.listLevel = readInteger(attributes("w:val"), 0, 8);
      },
    },
  ],
  ["w:pPrChange", skip],
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
        const font = attributes("w:font") ?? "";
        if (code > 0 && code <= 0xffff) story.append(String.fromCharCode(code), font);
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
  // Content that only Word brings in when it opens the document (17.17.2): not read, and said.
  ["w:altChunk", unread("alt-chunk")],
  ["w:subDoc", unread("sub-document")],
];
