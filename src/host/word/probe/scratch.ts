/** What stands in the document beside empty paragraphs: paragraphs, tables and controls. One sync. */
export async function countLeft(context: Word.RequestContext): Promise<number> {
  const { paragraphs, tables, contentControls } = context.document.body;
  paragraphs.load("text");
  for (const list of [tables, contentControls]) list.load("items");
  await context.sync();
  const words = paragraphs.items.filter(({ text }) => text.trim() !== "");
  return words.length + tables.items.length + contentControls.items.length;
}

/** Empties the document. Nothing of it is anybody's: it was empty when the self-test began. */
export async function emptyDocument(context: Word.RequestContext): Promise<void> {
  const { document } = context;
  const { body } = document;
  if (hasComments()) {
    document.load("changeTrackingMode");
    await context.sync();
    // What is deleted while changes are tracked stays.
    if (document.changeTrackingMode !== "Off") document.changeTrackingMode = "Off";
    const comments = body.getComments();
    comments.load("items");
    await context.sync();
    for (const comment of comments.items) comment.delete();
    // Word may keep one (office-js #6551): the words go all the same.
    await context.sync().catch(() => undefined);
  }
  body.clear();
  await context.sync();
  const controls = body.contentControls;
  controls.load("items");
  await context.sync();
  for (const control of controls.items) control.delete(false);
  if (controls.items.length > 0) await context.sync();
}

/** Whether this Word has comments and the tracking mode. */
export function hasComments(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.4");
}

/** What a body holds when somebody has put something there. */
const content = /<w:(?:tbl|sdt|drawing|pict|object)\b|<m:oMath\b|<w:(?:t|instrText|delText)(?:\s[^>]*)?>[^<]*[^<\s]/;

/** Whether the body holds nothing but empty paragraphs. */
export async function isBodyEmpty(): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      const body = /<w:body\b[^]*<\/w:body>/.exec(ooxml.value)?.[0];
      return body !== undefined && !content.test(body);
    });
  } catch {
    // Word cannot give some bodies (office-js #6059): what it lists is looked at instead.
    return Word.run(async (context) => (await countLeft(context)) === 0);
  }
}
