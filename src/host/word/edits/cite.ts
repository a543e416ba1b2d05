import { HostError, type DocumentEdit } from "../..";
import type { Step } from "./step";

/** What words follow without a space: spaces, opening brackets and quotation marks, apostrophes. */
const joining = /[\s([{«“‘"'’]$/;

/** Words behind which brackets may open: some, and none open among them. */
const bracketable = /^(?=[^]*\S)(?![^]*(?:\([^()]*|\[[^[\]]*)$)/;

/** What would run into them: the number would be read with it. */
const running = /^[\p{L}\d]/u;

/** Words at the end of the selection, leading to a bookmark; the caret goes behind them. */
export function cite({ text, bookmark, brackets }: Extract<DocumentEdit, { kind: "cite" }>): Step {
  let selection: Word.Range;
  let relation: OfficeExtension.ClientResult<Word.LocationRelation>;
  let spot: Word.Range;
  let before: Word.Range;
  let after: Word.Range;
  return {
    turn: "caret",
    places: [],
    ask: ({ document }) => {
      selection = document.getSelection();
      relation = selection.compareLocationWith(document.body.getRange("Whole"));
    },
    locate: () => {
      if (relation.value === Word.LocationRelation.unrelated) throw new HostError("outside");
      const last = selection.paragraphs.getLast();
      // A selection that takes in the mark of its paragraph would end in the next one.
      spot = selection.intersectWith(last.getRange("Content")).getRange("End");
      before = last.getRange("Start").expandTo(spot);
      before.load("text");
      after = spot.expandTo(last.getRange("End"));
      after.load("text");
    },
    make: (_context, quietly) => {
      const gap = before.text === "" || joining.test(before.text) ? "" : " ";
      const [opens, closing] = brackets && bracketable.test(before.text) ? [brackets[0]!, brackets[1]!] : ["", ""];
      const opening = gap + opens;
      const rest = running.test(after.text) ? " " : "";
      const ahead = opening === "" ? null : spot.insertText(opening, "After");
      const start = ahead ?? spot;
      // What stands behind them first, the last before all: written after them, it would join their link.
      const put = (words: string, behind: Word.Range | null): Word.Range =>
        behind ? behind.insertText(words, "Before") : start.insertText(words, "After");
      const space = rest === "" ? null : put(rest, null);
      const close = closing === "" ? space : put(closing, space);
      const written = put(text, close);
      const whole = (ahead ?? written).expandTo(space ?? close ?? written);
      // Word froze when a link was set while it tracked changes (office-js #2804).
      if (bookmark !== null) quietly(() => (written.hyperlink = `#${bookmark}`));
      (closing === "" ? written : close!).select("End");
      return {
        tracked: [whole],
        load: () => whole.load("text"),
        isUntouched: () => whole.text === opening + text + closing + rest,
        takeBack: () => whole.delete(),
      };
    },
  };
}
