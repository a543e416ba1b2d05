import type { DocumentText, Paragraph } from "../../src/document";
import { readTitle, recogniseTables, type BlockKind, type Recognition, type TableCode } from "../../src/tables";

/** Every official table of a document's body, with the context that a reader of the whole dossier gives. */
export function recogniseAll({ blocks }: DocumentText): readonly Recognition[] {
  const found: Recognition[] = [];
  let before: Paragraph[] = [];
  let block: BlockKind | null = null;
  let previous: TableCode | null = null;
  for (const item of blocks) {
    if (item.kind === "paragraph") {
      const title = readTitle(item);
      if (title?.block) block = title.block.kind;
      if (title && !title.table) block = previous = null;
      before.push(item);
      continue;
    }
    const recognitions = recogniseTables(item, { before, block, previous });
    before = [];
    for (const recognition of recognitions) {
      block = recognition.title?.block?.kind ?? block;
      previous = recognition.code;
    }
    found.push(...recognitions);
  }
  return found;
}
