import { HostError, type InsertPlace, type Receipt } from "..";
import { outerBlock } from "./edits/block";
import { findParagraph } from "./locate";
import { runWord } from "./queue";
import { keepInverse } from "./receipts";

/** Inserts a package in one go, beside tables and never inside. Three syncs: find, outermost table, insert. */
export function insert(flatOpc: string, where: InsertPlace): Promise<Receipt> {
  return runWord(async (context) => {
    const range = await insertAt(context, flatOpc, where);
    range.load("text");
    range.track();
    // So that the document shows what came in, wherever it went.
    range.select("Start");
    await context.sync();
    return keepInverse(removal(range, range.text));
  });
}

async function insertAt(context: Word.RequestContext, flatOpc: string, where: InsertPlace): Promise<Word.Range> {
  if (where.kind === "end") return context.document.body.insertOoxml(flatOpc, "End");
  const paragraph =
    where.kind === "caret"
      ? context.document.getSelection().paragraphs.getFirst()
      : await findParagraph(context, { place: where.place, anchor: where.place });
  const side = where.kind === "before" ? "Before" : "After";
  const block = outerBlock(paragraph);
  await context.sync();
  return block().getRange("Whole").insertOoxml(flatOpc, side);
}

/** Removes what was inserted if nobody wrote in it. */
function removal(range: Word.Range, text: string): () => Promise<void> {
  return () =>
    Word.run(range, async (context) => {
      range.load("text");
      await context.sync();
      if (range.text !== text) throw new HostError("changed", "changed since");
      range.delete();
      range.untrack();
      await context.sync();
    });
}
