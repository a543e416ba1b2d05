import type { AttributeLookup, ElementReader } from "../../xml/scan";
import { linkTarget } from "./field";
import { isOn } from "./onOff";
import type { OpenDrawing } from "./openParts";
import type { Story } from "./Story";

const drawing: ElementReader<Story> = {
  open(story) {
    story.drawings.push({ alternative: null, link: null, isTextBox: false });
  },
  close(story) {
    const { alternative, link, isTextBox } = story.drawings.pop()!;
    const { paragraph } = story;
    if (!paragraph) return;
    if (!isTextBox) paragraph.addPicture(alternative);
    if (link) paragraph.closeLink(link);
  },
};

/** What the drawing being read says of itself. */
const about = (
  set: (drawing: OpenDrawing, attributes: AttributeLookup, story: Story) => void,
): ElementReader<Story> => ({
  open(story, attributes) {
    const top = story.drawings[story.drawings.length - 1];
    if (top) set(top, attributes, story);
  },
});

const textBox: ElementReader<Story> = {
  open(story) {
    const top = story.drawings[story.drawings.length - 1];
    if (top) top.isTextBox = true;
    story.enter();
    story.textBoxes++;
  },
  close(story) {
    story.textBoxes--;
    const blocks = story.leave();
    story.paragraph?.addTextBox(blocks);
  },
};

/** Pictures, text boxes (DrawingML and VML), and alternatives of which one is read (ECMA-376-3, 10.2). */
export const drawingReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["wp:inline", drawing],
  ["wp:anchor", drawing],
  [
    "wp:docPr",
    about((open, attributes) => {
      open.alternative = attributes("descr") || attributes("title") || null;
    }),
  ],
  [
    "adec:decorative",
    about((open, attributes) => {
      if (isOn(attributes("val"))) open.alternative = "";
    }),
  ],
  [
    "a:hlinkClick",
    about((open, attributes, story) => {
      const relationship = story.context.relationships.get(attributes("r:id") ?? "");
      if (!story.paragraph || !relationship) return;
      const { kind, target } = linkTarget(relationship.target, "");
      open.link = story.paragraph.openLink(kind, target);
    }),
  ],
  ["w:txbxContent", textBox],
  // Word's name for it in « Strict Open XML » documents.
  ["wne:txbxContent", textBox],
  [
    "v:shape",
    {
      open(story, attributes) {
        story.shapeAlternative = attributes("alt") || null;
      },
    },
  ],
  ["v:imagedata", { open: (story) => story.paragraph?.addPicture(story.shapeAlternative) }],
  [
    "mc:AlternateContent",
    {
      open(story) {
        story.alternatives.push(false);
      },
      close(story) {
        story.alternatives.pop();
      },
    },
  ],
  [
    "mc:Choice",
    { open: (story, attributes, knows) => (knows(attributes("Requires") ?? "") ? takeBranch(story) : "skip") },
  ],
  ["mc:Fallback", { open: takeBranch }],
  [
    "w16se:symEx",
    {
      open(story, attributes) {
        const code = Number.parseInt(attributes("w16se:char") ?? "", 16);
        if (code > 0 && code <= 0x10ffff) story.append(String.fromCodePoint(code));
      },
    },
  ],
  ["o:OLEObject", { open: (story, attributes) => story.addWarning("embedded-object", attributes("ProgID") ?? "") }],
];

/** Word shows the first branch whose extensions it knows, and no other. */
function takeBranch(story: Story): "skip" | void {
  const top = story.alternatives.length - 1;
  if (story.alternatives[top]) return "skip";
  story.alternatives[top] = true;
}
