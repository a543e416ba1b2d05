import { documentParts, styleIds } from "../docx";
import { typeset } from "../french";
import { currentEdition } from "../guide";
import { zipPackage } from "../ooxml";
import { writeParagraph, writeRun } from "../ooxml/wml/write";
import type { TemplatePart } from "./templateParts";
import { writeTemplate, type TemplateOptions } from "./writeTemplate";

/** Title of a new dossier: the guide's « dossier de labellisation ». */
const title = typeset("Dossier de labellisation « Lycée des métiers »");

/** A whole .docx with the parts in their order, each criterion on a new page. The same call gives the same bytes. */
export function writeDocx(parts: readonly TemplatePart[], options: Partial<TemplateOptions> = {}): Uint8Array {
  const heading = writeParagraph(writeRun(title), { style: styleIds.title });
  const blocks = writeTemplate(parts, { edition: currentEdition, pageBreaks: true, ...options });
  // A body may not end with a table (ECMA-376 17.2.2: Word adds the paragraph itself).
  return zipPackage(documentParts(heading + blocks + writeParagraph("", { style: styleIds.spacer }), title));
}
