import { ownBordereau } from "../dossier";
import { flatOpcPackage, zipPackage } from "../ooxml";
import { writeBookmark, writeParagraph, writeRegion, writeRun, writeTable, type CellSpec } from "../ooxml/wml/write";
import type { EvidenceItem } from "../record";
import { documentParts, insertionParts } from "../tables/documentParts";
import { createIds } from "../tables/ids";
import { colours, shares, styleIds } from "../tables/look";
import { evidenceBookmark } from "./bookmark";
import { ownColumns } from "./lineWords";

/** Tag of the region that holds the list. */
export const bordereauTag = "ldm:bordereau";

/** Number, title, type, date, what it proves, file, page: the longest words of each fit their column at nine points. */
const columns = shares(23, 39, 26, 27, 33, 32, 15);

/** The list as one region in a flat package, for the host's `putRegion`. */
export function writeBordereau(rows: readonly EvidenceItem[]): string {
  const idOf = createIds();
  const title = writeParagraph(writeRun(ownBordereau.title), { style: styleIds.heading1 });
  // A control that ends with a table gains a paragraph in Word: ours ends with its own.
  const blocks = title + table(rows, idOf) + writeParagraph("", { style: styleIds.spacer });
  const region = writeRegion({ id: idOf(bordereauTag), tag: bordereauTag, title: ownBordereau.title }, blocks);
  return flatOpcPackage(insertionParts(region));
}

/** The list as an annex document of its own. The same rows give the same bytes. */
export function writeBordereauDocx(rows: readonly EvidenceItem[]): Uint8Array {
  const title = writeParagraph(writeRun(ownBordereau.title), { style: styleIds.title });
  const blocks = title + table(rows, createIds()) + writeParagraph("", { style: styleIds.spacer });
  return zipPackage(documentParts(blocks, ownBordereau.title));
}

function table(rows: readonly EvidenceItem[], idOf: (key: string) => number): string {
  const headers = ownColumns.map(({ header }) => header);
  return writeTable({
    columns,
    rows: [
      { cells: headers.map((header) => cell(writeRun(header), styleIds.listLabel, colours.header)), isHeader: true },
      ...rows.map((row) => ({ cells: ownColumns.map(({ field }) => lineCell(row, field, idOf)), mayPart: true })),
    ],
    title: ownBordereau.title,
    description: `${headers.join(", ")}.`,
    style: styleIds.table,
    border: colours.border,
  });
}

function lineCell(row: EvidenceItem, field: keyof EvidenceItem, idOf: (key: string) => number): CellSpec {
  const run = row[field] === "" ? "" : writeRun(row[field]);
  if (field !== "number") return cell(run, styleIds.list);
  const name = evidenceBookmark(row.id);
  return cell(writeBookmark(name, idOf(name), run), styleIds.listLabel, colours.label);
}

function cell(runs: string, style: string, fill?: string): CellSpec {
  return { paragraphs: [{ runs, style }], fill };
}
