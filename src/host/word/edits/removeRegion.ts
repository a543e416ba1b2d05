import type { RegionEdit } from "../..";
import { outerBlock, type Block } from "./block";
import { clearBetween, standingRegion, type Standing } from "./region";
import type { Made, Step, Tracked } from "./step";

/** Takes a region away and nothing else. */
export function removeRegion({ tag, instead }: Extract<RegionEdit, { kind: "removeRegion" }>): Step {
  const region = standingRegion(tag);
  return {
    turn: "region",
    places: instead,
    ask: region.ask,
    locate: region.locate,
    askMore: region.askMore,
    check: region.check,
    make: (_context, quietly) => {
      let made!: Made;
      quietly(() => (made = remove(tag, region.blocks())));
      return made;
    },
  };
}

/** Neighbours are asked for once all has gone: they are those that stay. */
function remove(tag: string, old: readonly Standing[]): Made {
  const marked = old.map((one) => {
    const mark = one.markBefore();
    const { control, xml } = one.control();
    control.delete(false);
    return { mark, xml };
  });
  const removed = marked.map(({ mark, xml }) => {
    const [before, after] = [mark.getPreviousOrNullObject(), mark.getNextOrNullObject()];
    before.load("text");
    after.load("text");
    mark.delete();
    return { xml, before, after };
  });
  const tracked: Tracked[] = [];
  let spots: readonly (() => Word.Paragraph)[] = [];
  return {
    tracked,
    settle: () => {
      for (const { before, after } of removed) tracked.push((before.isNullObject ? after : before).track());
    },
    load: () => {
      spots = removed.map(({ before, after }) =>
        before.isNullObject ? spotBeside(after, "Before") : spotBeside(before, "After"),
      );
    },
    isUntouched: () => true,
    takeBack: () => {
      // Neighbours come back in their order: each one directly behind what stayed.
      const settles = [...removed.entries()].reverse().map(([rank, { xml }]) => {
        const mark = spots[rank]!();
        mark.getRange("Whole").insertOoxml(xml.value, "Before");
        return clearBetween(tag, mark);
      });
      return () => settles.forEach((settle) => settle());
    },
  };
}

function spotBeside(paragraph: Word.Paragraph, side: "Before" | "After"): () => Word.Paragraph {
  const block: () => Block = outerBlock(paragraph);
  return () => block().insertParagraph("", side);
}
