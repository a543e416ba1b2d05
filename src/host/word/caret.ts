import { runWord } from "./queue";

/** Rank in the body of the paragraph where the selection starts; null outside the body (header, note, text box). */
export function caret(): Promise<number | null> {
  return runWord(async (context) => {
    const start = context.document.body.getRange("Start");
    // Up to the mark of its paragraph: a range that ends before the first character would not hold the paragraph.
    const own = context.document.getSelection().paragraphs.getFirst().getRange("Whole");
    const before = start.expandTo(own).paragraphs;
    before.load("isLastParagraph");
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return null;
      throw error;
    }
    return before.items.length - 1;
  });
}

/** Calls `listener` when the selection moves; returns the way to stop. */
export function onSelectionChange(listener: () => void): () => void {
  const type = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(type, listener);
  return () => Office.context.document.removeHandlerAsync(type, { handler: listener });
}
