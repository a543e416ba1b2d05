import type { ElementReader } from "../../xml/scan";
import type { Story } from "./Story";

/** A tracked change that keeps its content in the final view. */
const kept: ElementReader<Story> = {
  open(story) {
    story.revisions++;
  },
};

/** A tracked change that drops its content; as a property it drops the row, or the paragraph's mark. */
const dropped: ElementReader<Story> = {
  open(story) {
    story.revisions++;
    const table = story.tables[story.tables.length - 1];
    if (story.isInRowProperties && table) table.row.isDeleted = true;
    if (story.isInParagraphProperties && story.paragraph) story.paragraph.isMarkGone = true;
    story.deleted++;
  },
  close(story) {
    story.deleted--;
  },
};

const comment: ElementReader<Story> = {
  open(story, attributes) {
    const id = attributes("w:id");
    if (id !== undefined) story.addComment(id);
  },
};

/** Where a text calls a note. */
const noteCall = (kind: "footnote" | "endnote"): ElementReader<Story> => ({
  open: (story, attributes) => story.addNote(kind, attributes("w:id") ?? ""),
});

/** A comment or a note: a story apart, kept under its id. */
const item = (): ElementReader<Story> => {
  let about = { id: "", author: "", type: null as string | null };
  return {
    open(story, attributes) {
      about = {
        id: attributes("w:id") ?? "",
        author: attributes("w:author") ?? "",
        type: attributes("w:type") ?? null,
      };
      story.enter();
    },
    close(story) {
      story.items.push({ ...about, blocks: story.leave() });
    },
  };
};

/** Tracked changes, bookmarks, comments, notes (ECMA-376-1, 17.13 and 17.11). */
export const annotationReaders = (): readonly (readonly [string, ElementReader<Story>])[] => [
  ["w:ins", kept],
  ["w:moveTo", kept],
  ["w:del", dropped],
  ["w:moveFrom", dropped],
  [
    "w:bookmarkStart",
    {
      open(story, attributes) {
        const name = attributes("w:name");
        if (name) story.addBookmark(name);
      },
    },
  ],
  ["w:commentRangeStart", comment],
  ["w:commentReference", comment],
  ["w:comment", item()],
  ["w:footnote", item()],
  ["w:endnote", item()],
  ["w:footnoteReference", noteCall("footnote")],
  ["w:endnoteReference", noteCall("endnote")],
];
