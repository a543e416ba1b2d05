import { isOwnMark } from "../../../ooxml";
import { HostError, type DocumentEdit } from "../..";
import { lettersAndDigits } from "../comparable";
import type { WordsChange } from "./types";

/** What words follow without a space: spaces, opening brackets and quotation marks, apostrophes. */
const joining = /[\s([{«“‘"'’]$/;

/** Words behind which brackets may open: some, and none open among them. */
const bracketable = /^(?=[^]*\S)(?![^]*(?:\([^()]*|\[[^[\]]*)$)/;

/** What would run into them: the number would be read with it. */
const running = /^[\p{L}\d]/u;

/** The words that cite, and those of them behind which the cursor goes. */
export interface PlannedCitation {
  readonly change: WordsChange;
  readonly caretBehind: string;
}

/** What was asked of the selection, known after the next sync. */
export interface AskedCitation {
  /**
   * The words that cite, at the end of the selection, which must be in a paragraph of this text; `isBlank`: the paragraph
   * shows a placeholder only. Throws HostError `outside` or `moved`.
   */
  plan(edit: Extract<DocumentEdit, { kind: "cite" }>, text: string, isBlank: boolean): PlannedCitation;
}

/** Asks where the selection ends. */
export function askCitation({ document }: Word.RequestContext): AskedCitation {
  const selection = document.getSelection();
  const relation = selection.compareLocationWith(document.body.getRange("Whole"));
  const last = selection.paragraphs.getLast();
  last.load("text");
  // A selection that takes in the mark of its paragraph would end in the next one.
  const end = selection.intersectWith(last.getRange("Content")).getRange("End");
  const before = last.getRange("Start").expandTo(end);
  before.load("text");
  const controls = last.contentControls;
  controls.load("items/tag,items/text");
  return {
    plan({ text: words, bookmark, brackets }, text, isBlank) {
      if (relation.value === Word.LocationRelation.unrelated) throw new HostError("outside");
      if (lettersAndDigits(last.text) !== lettersAndDigits(text)) throw new HostError("moved", "selection");
      const marks = controls.items.filter(({ tag }) => isOwnMark(tag ?? "")).map((mark) => mark.text);
      // Behind a mark of ours, it would go with the mark.
      const bare = text.slice(0, lengthWithout(marks, text));
      const spot = Math.min(before.text.length, bare.length);
      const ahead = isBlank ? "" : text.slice(0, spot);
      const behind = isBlank ? "" : bare.slice(spot);
      const gap = ahead === "" || joining.test(ahead) ? "" : " ";
      const [opening, closing] = brackets && bracketable.test(ahead) ? [brackets[0]!, brackets[1]!] : ["", ""];
      const rest = running.test(behind) ? " " : "";
      const caretBehind = gap + opening + words + closing;
      const change = {
        start: ahead.length,
        from: isBlank ? bare : "",
        to: caretBehind + rest,
        linksBefore: [],
        linksAfter: bookmark === null ? [] : [{ text: words, hyperlink: `#${bookmark}` }],
      };
      return { change, caretBehind };
    },
  };
}

/** The length of a text without the marks behind it. */
function lengthWithout(marks: readonly string[], text: string): number {
  const mark = marks.find((one) => one !== "" && text.endsWith(one));
  return mark === undefined ? text.length : lengthWithout(marks, text.slice(0, -mark.length));
}
