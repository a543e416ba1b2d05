/** A block of the body. */
export type Block = Word.Paragraph | Word.Table | Word.ContentControl;

/** Tags of our regions begin so. */
const regionTag = "ldm:";

/**
 * The outermost block that holds a paragraph, known after the next sync: the table that holds all others around it; a
 * region of ours, so that nothing ends up inside one.
 */
export function outerBlock(paragraph: Word.Paragraph): () => Block {
  const table = outerTable(paragraph);
  const control = paragraph.parentContentControlOrNullObject;
  control.load("tag");
  return () => (!control.isNullObject && control.tag?.startsWith(regionTag) ? control : (table() ?? paragraph));
}

/** The table that holds all others around a paragraph, known after the next sync; null outside tables. */
export function outerTable(paragraph: Word.Paragraph): () => Word.Table | null {
  paragraph.load("tableNestingLevel");
  return () => {
    if (paragraph.tableNestingLevel === 0) return null;
    let table = paragraph.parentTable;
    for (let level = paragraph.tableNestingLevel; level > 1; level--) table = table.parentTable;
    return table;
  };
}
