import { HostError, type DocumentEdit } from "../..";
import type { Step } from "./step";

/** What words follow without a space: spaces, opening brackets and quotation marks, apostrophes. */
const joining = /[\s([{«“‘"'’]$/;

/** Words at the end of the selection, leading to a bookmark; the caret goes behind them. */
export function cite({ text, bookmark }: Extract<DocumentEdit, { kind: "cite" }>): Step {
  let selection: Word.Range;
  let relation: OfficeExtension.ClientResult<Word.LocationRelation>;
  let spot: Word.Range;
  let before: Word.Range;
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
    },
    make: (_context, quietly) => {
      const gap = before.text === "" || joining.test(before.text) ? "" : " ";
      const space = gap === "" ? null : spot.insertText(gap, "After");
      const written = (space ?? spot).insertText(text, "After");
      const whole = space ? space.expandTo(written) : written;
      // Word froze when a link was set while it tracked changes (office-js #2804).
      if (bookmark !== null) quietly(() => (written.hyperlink = `#${bookmark}`));
      written.select("End");
      return {
        tracked: [whole],
        load: () => whole.load("text"),
        isUntouched: () => whole.text === gap + text,
        takeBack: () => whole.delete(),
      };
    },
  };
}
