import { HostError, type DocumentEdit } from "../..";
import type { Step } from "./step";

/** What words follow without a space: spaces, opening brackets and quotation marks, apostrophes. */
const joining = /[\s([{«“‘"'’]$/;

/** What would run into them: the number would be read with it. */
const running = /^[\p{L}\d]/u;

/** Words at the end of the selection, leading to a bookmark; the caret goes behind them. */
export function cite({ text, bookmark }: Extract<DocumentEdit, { kind: "cite" }>): Step {
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
      const space = gap === "" ? null : spot.insertText(gap, "After");
      const start = space ?? spot;
      // The space behind them first: written after them, it would join their link.
      const rest = running.test(after.text) ? " " : "";
      const behind = rest === "" ? null : start.insertText(rest, "After");
      const written = behind ? behind.insertText(text, "Before") : start.insertText(text, "After");
      const whole = (space ?? written).expandTo(behind ?? written);
      // Word froze when a link was set while it tracked changes (office-js #2804).
      if (bookmark !== null) quietly(() => (written.hyperlink = `#${bookmark}`));
      written.select("End");
      return {
        tracked: [whole],
        load: () => whole.load("text"),
        isUntouched: () => whole.text === gap + text + rest,
        takeBack: () => whole.delete(),
      };
    },
  };
}
