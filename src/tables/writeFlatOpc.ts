import { insertionParts } from "../docx";
import { currentEdition } from "../guide";
import { flatOpcPackage } from "../ooxml";
import { writeParagraph } from "../ooxml/wml/write";
import type { Piece } from "./templateParts";
import { writePieces, type WriteOptions } from "./writeTemplate";

/**
 * One flat OPC package with the pieces in their order, for one `insertOoxml` (ECMA-376 part 2, Word's `pkg:package`).
 * It ends with an empty paragraph, which keeps the last table and its style whole whatever Word does there.
 */
export function writeFlatOpc(pieces: readonly Piece[], options: Partial<WriteOptions> = {}): string {
  const blocks = writePieces(pieces, { edition: currentEdition, ...options });
  return flatOpcPackage(insertionParts(blocks + writeParagraph("")));
}
