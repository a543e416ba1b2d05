import { insertionParts } from "../docx";
import { currentEdition } from "../guide";
import { flatOpcPackage } from "../ooxml";
import { writeParagraph } from "../ooxml/wml/write";
import type { TemplatePart } from "./templateParts";
import { writeTemplate, type TemplateOptions } from "./writeTemplate";

/**
 * One flat OPC package with the parts in their order, for one `insertOoxml` (ECMA-376 part 2, Word's `pkg:package`).
 * It ends with an empty paragraph, which keeps the last table and its style whole whatever Word does there.
 */
export function writeFlatOpc(parts: readonly TemplatePart[], options: Partial<TemplateOptions> = {}): string {
  const blocks = writeTemplate(parts, { edition: currentEdition, ...options });
  return flatOpcPackage(insertionParts(blocks + writeParagraph("")));
}
