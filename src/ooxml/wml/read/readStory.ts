import { ReadError } from "../../errors";
import { scan, type ElementReader } from "../../xml/scan";
import { annotationReaders } from "./annotation";
import { controlReaders } from "./control";
import { drawingReaders } from "./drawing";
import { equationReaders, superscript } from "./equation";
import { fieldReaders } from "./field";
import { paragraphReaders } from "./paragraph";
import { runReaders } from "./run";
import { Story } from "./Story";
import type { StoryContext } from "./storyContext";
import { tableReaders } from "./table";

/** The root elements of the parts that hold text. */
export type StoryRoot = "w:document" | "w:comments" | "w:footnotes" | "w:endnotes";

/** Reads a part that holds text, in one pass. Throws ReadError, `not-word` when its root is another. */
export function readStory(xml: string, part: string, root: StoryRoot, context: StoryContext): Story {
  const story = new Story(context, root === "w:document");
  let hasRoot = false;
  const rootReader: ElementReader<Story> = {
    open() {
      hasRoot = true;
    },
  };
  const readers = new Map<string, ElementReader<Story>>([
    [root, rootReader],
    ...paragraphReaders,
    ...runReaders,
    ...controlReaders,
    ...equationReaders,
    ...tableReaders,
    ...fieldReaders,
    ...annotationReaders(),
    ...drawingReaders,
  ]);
  scan(xml, part, readers, story, receive);
  if (!hasRoot) throw new ReadError("not-word", `${part}: no ${root}`);
  return story;
}

function receive(story: Story, data: string): void {
  if (story.data === "text") story.append(data);
  else if (story.data === "equation") story.append(story.superscripts > 0 ? superscript(data) : data);
  else if (story.data === "instruction") {
    const field = story.fields[story.fields.length - 1];
    if (field) field.code += data;
  }
}
