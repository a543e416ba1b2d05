import { auditStyleIds } from "../audit";
import { styleIds } from "../docx";
import { writeParagraph, writeRun } from "../ooxml/wml/write";

/** A heading of a part of a Word report. */
export function heading(text: string): string {
  return writeParagraph(writeRun(text), { style: styleIds.heading2 });
}

/** A remark in small print, on what stands beside it. */
export function note(text: string): string {
  return writeParagraph(writeRun(text), { style: auditStyleIds.notice });
}

/** The empty line after a table: two that touch would be one. */
export function space(): string {
  return writeParagraph("", { style: styleIds.spacer });
}
