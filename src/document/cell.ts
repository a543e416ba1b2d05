import type { Block, Cell, Paragraph } from "./model";

/** The paragraphs of a cell in reading order, those of nested tables included, those of text boxes not. */
export function cellParagraphs(cell: Cell): readonly Paragraph[] {
  const only = cell.blocks[0];
  if (cell.blocks.length === 1 && only?.kind === "paragraph") return [only];
  return cell.blocks.flatMap(paragraphsOf);
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === "paragraph") return [block];
  return block.rows.flatMap((row) => row.cells.flatMap(cellParagraphs));
}

/** The final text of a cell: its own paragraphs joined by line feeds, nested tables left out. */
export function cellText(cell: Cell): string {
  const first = cell.blocks[0];
  if (cell.blocks.length === 1 && first?.kind === "paragraph") return first.text;
  return cell.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
}
