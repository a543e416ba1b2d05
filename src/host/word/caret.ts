import { runWord } from "./queue";

/** Rank in the body of the paragraph where the selection starts; null outside the body (header, note, text box). */
export function caret(): Promise<number | null> {
  return runWord(async (context) => {
    const asked = askCaret(context);
    try {
      await context.sync();
    } catch (error) {
      if (await isSelectionOutside()) return null;
      throw error;
    }
    return asked();
  });
}

/** Asks for the same rank, known after the next sync; that sync fails where the selection is outside the body. */
export function askCaret({ document }: Word.RequestContext): () => number {
  const start = document.body.getRange("Start");
  // Up to the mark of its paragraph: a range that ends before the first character would not hold the paragraph.
  const own = document.getSelection().paragraphs.getFirst().getRange("Whole");
  const before = start.expandTo(own).paragraphs;
  before.load("isLastParagraph");
  return () => before.items.length - 1;
}

/** Calls `listener` when the selection moves; returns the way to stop. */
export function onSelectionChange(listener: () => void): () => void {
  const type = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(type, listener);
  return () => Office.context.document.removeHandlerAsync(type, { handler: listener });
}

/** Whether the selection stands in a header, a note or a text box; false where Word does not say. */
export async function isSelectionOutside(): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const relation = context.document.getSelection().compareLocationWith(context.document.body.getRange("Whole"));
      await context.sync();
      return relation.value === Word.LocationRelation.unrelated;
    });
  } catch {
    return false;
  }
}
