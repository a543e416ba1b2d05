import {
  colours,
  createIds,
  documentParts,
  insertionParts,
  landscapePage,
  portraitPage,
  sharesOf,
  styleIds,
  styles,
  textWidthOf,
} from "../docx";
import { isOptionalHeader, ownBordereau } from "../dossier";
import { flatOpcPackage, zipPackage, ownTag } from "../ooxml";
import {
  writeBookmark,
  writeParagraph,
  writeRegion,
  writeRun,
  writeTable,
  type CellSpec,
  type Page,
} from "../ooxml/wml/write";
import type { EvidenceItem } from "../record";
import { evidenceBookmark } from "./bookmark";
import { ownColumns, type LineField } from "./lineWords";

/** Tag of the region that holds the list. */
export const bordereauTag = ownTag("bordereau");

/** Thousandths of the width that the longest words of each column take at nine points; titles have what is left. */
type Widths = Readonly<Record<Exclude<LineField, "title">, number>>;

const upright: Widths = { number: 111, type: 155, date: 121, proves: 155, file: 155, page: 72 };
const onItsSide: Widths = { number: 78, type: 145, date: 105, proves: 165, file: 195, page: 50 };

/** The list as one region in a flat package, for the host's `putRegion`. */
export function writeBordereau(rows: readonly EvidenceItem[]): string {
  const idOf = createIds();
  const title = writeParagraph(writeRun(ownBordereau.title), { style: styleIds.heading1 });
  // A control that ends with a table gains a paragraph in Word: ours ends with its own.
  const blocks = title + table(rows, idOf, portraitPage, upright) + writeParagraph("", { style: styleIds.spacer });
  const region = writeRegion({ id: idOf(bordereauTag), tag: bordereauTag, title: ownBordereau.title }, blocks);
  return flatOpcPackage(insertionParts(region));
}

/** The list as an annex document of its own, on its side: titles are long. The same rows give the same bytes. */
export function writeBordereauDocx(rows: readonly EvidenceItem[]): Uint8Array {
  const title = writeParagraph(writeRun(ownBordereau.title), { style: styleIds.title });
  const blocks =
    title + table(rows, createIds(), landscapePage, onItsSide) + writeParagraph("", { style: styleIds.spacer });
  return zipPackage(documentParts(blocks, ownBordereau.title, styles, landscapePage));
}

function table(rows: readonly EvidenceItem[], idOf: (key: string) => number, sheet: Page, widths: Widths): string {
  // An empty column would take the place of the titles' words; where there is none, the list says nothing of its field.
  const columns = ownColumns.filter(
    ({ header, field }) => !isOptionalHeader(header) || rows.some((row) => row[field] !== ""),
  );
  const headers = columns.map(({ header }) => header);
  const thousandths = columns.map(({ field }) => (field === "title" ? 0 : widths[field]));
  const left = 1000 - thousandths.reduce((sum, width) => sum + width, 0);
  return writeTable({
    columns: sharesOf(
      textWidthOf(sheet),
      thousandths.map((width) => width || left),
    ),
    rows: [
      { cells: headers.map((header) => cell(writeRun(header), styleIds.listLabel, colours.header)), isHeader: true },
      ...rows.map((row) => ({ cells: columns.map(({ field }) => lineCell(row, field, idOf)), mayPart: true })),
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
