import { runWord } from "./queue";

/** Rank in the body of the paragraph where the selection starts; null outside the body (header, note, text box). */
export function caret(): Promise<number | null> {
  return runWord(async (context) => {
    const asked = askCaret(context);
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return null;
      throw error;
    }
    return asked();
  });
}

/** Asks for it; the sync fails where the selection is outside the body. */
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
