import type { Attributes, ElementReader } from "../../xml/scan";
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
const about = (set: (drawing: OpenDrawing, attributes: Attributes, story: Story) => void): ElementReader<Story> => ({
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
  ["mc:Choice", { open: takeBranch }],
  ["mc:Fallback", { open: takeBranch }],
];

/** The first branch is read, every other one is left out. */
function takeBranch(story: Story): "skip" | void {
  const top = story.alternatives.length - 1;
  if (story.alternatives[top]) return "skip";
  story.alternatives[top] = true;
}
