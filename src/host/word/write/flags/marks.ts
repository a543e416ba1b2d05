import { isOwnMark, ownMarkTag } from "../../../../ooxml";
import { markSign, plainText } from "../../comparable";
import type { FlagWriter } from "./types";

/** The red of « to correct », dark enough on white (contrast 6.5). */
const red = "#C00000";

/** Whether a text is that of a mark, and nothing else. */
function isMark(text: string): boolean {
  return plainText(text).startsWith(markSign.trim());
}

/** Flags as short red marks behind the words of their row, for a Word without comments (WordApi 1.3). */
export const markWriter: FlagWriter = {
  perSync: Infinity,

  ask({ document }) {
    const controls = document.contentControls;
    controls.load("items/tag,items/text");
    return () =>
      controls.items
        .filter(({ tag, text }) => isOwnMark(tag ?? "") || (!tag && isMark(text)))
        .map((control) => ({
          key: control.tag ?? "",
          id: "",
          words: control.text,
          isSettled: false,
          replies: [],
          range: () => control.getRange("Whole"),
          remove: () => control.delete(false),
          settle: () => undefined,
          reword: () => undefined,
        }));
  },

  name: ({ key, label }) => ({ key: ownMarkTag + key, words: markSign + label }),

  findAnchor(paragraph) {
    const content = paragraph.getRange("Content");
    return () => content;
  },

  put(anchor, { key, words }) {
    const control = anchor.insertText(words, "End").insertContentControl();
    control.title = "Signalement (Dossier LdM)";
    control.appearance = "BoundingBox";
    control.color = red;
    control.font.color = red;
    // The tag comes last: a mark that has it is whole.
    control.tag = key;
  },
};
