import { documentParts, styleIds } from "../docx";
import { zipPackage } from "../ooxml";
import { writeParagraph, writeRun } from "../ooxml/wml/write";

/** Lines of text as a Word document of their own, under a title. */
export function textAsDocx(title: string, text: string): Uint8Array {
  const lines = text.split("\n").map((line) => writeParagraph(writeRun(line)));
  return zipPackage(documentParts(writeParagraph(writeRun(title), { style: styleIds.title }) + lines.join(""), title));
}
