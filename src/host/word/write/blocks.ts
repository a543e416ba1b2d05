import { isOwnTag } from "../../../ooxml";
import type { WordParagraphs } from "../paragraphs";

/** A block of the body, as Word has it. */
export type WordBlock = Word.Paragraph | Word.Table | Word.ContentControl;

/** The table that holds all others around a paragraph whose nesting level is known; null outside tables. */
function outermostTable(paragraph: Word.Paragraph): Word.Table | null {
  if (paragraph.tableNestingLevel === 0) return null;
  let table = paragraph.parentTable;
  for (let level = paragraph.tableNestingLevel; level > 1; level--) table = table.parentTable;
  return table;
}

/** The outermost block around a paragraph; a region of ours only where its control was asked for (`askRegion`). */
export function outermostBlock(paragraph: Word.Paragraph): Word.Paragraph | Word.Table {
  return outermostTable(paragraph) ?? paragraph;
}

/** The control that holds a paragraph; null outside one. Known after the next sync, that of the last one at once. */
export function askControl(
  { items, lastControl }: WordParagraphs,
  rank: number,
): { readonly isWaiting: boolean; readonly control: () => Word.ContentControl | null } {
  if (rank === items.length - 1) return { isWaiting: false, control: () => lastControl };
  const control = items[rank]!.parentContentControlOrNullObject;
  control.load("tag");
  return { isWaiting: true, control: () => (control.isNullObject ? null : control) };
}

/** The region of ours that holds a paragraph; null outside one. Known as `askControl` is. */
export function askRegion(
  paragraphs: WordParagraphs,
  rank: number,
): { readonly isWaiting: boolean; readonly region: () => Word.ContentControl | null } {
  const { isWaiting, control } = askControl(paragraphs, rank);
  return {
    isWaiting,
    region() {
      const found = control();
      return found && isOwnTag(found.tag ?? "") ? found : null;
    },
  };
}

/** The first and the last rank of the outermost tables around a rank, as nesting levels show them; the rank outside. */
export function tableSpan({ items }: WordParagraphs, rank: number): readonly [first: number, last: number] {
  const isInside = (at: number): boolean => (items[at]?.tableNestingLevel ?? 0) > 0;
  let [first, last] = [rank, rank];
  if (!isInside(rank)) return [rank, rank];
  while (isInside(first - 1)) first--;
  while (isInside(last + 1)) last++;
  return [first, last];
}

/** Deletes the blocks of a run, tables whole. */
export function deleteBlocks({ items }: WordParagraphs, start: number, end: number): void {
  for (let rank = end - 1; rank >= start; rank--) {
    const table = outermostTable(items[rank]!);
    if (!table) items[rank]!.delete();
    else if (rank === start || items[rank - 1]!.tableNestingLevel === 0) table.delete();
  }
}
