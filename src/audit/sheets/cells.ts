import { shares, styleIds } from "../../docx";
import { writeRun, writeTable, type CellSpec, type ParagraphSpec, type RowSpec } from "../../ooxml/wml/write";
import type { AssessmentColumn } from "./columns";
import { auditColours, auditStyleIds } from "./look";
import { sheetLine } from "./text";

/** Half-points of a column's words: six columns on a page leave little room for each. */
function sizeFor(columns: number): number | undefined {
  return columns > 4 ? 16 : undefined;
}

/** Width of the first column beside so many, the others being as wide as each other: it holds sentences, or a label. */
function firstShare(columns: number, isLabel: boolean): number {
  return isLabel
    ? [1, 0.4, 0.7, 0.9, 1.1, 1.2][Math.min(columns, 5)]!
    : [1, 1.6, 2.2, 2.5, 2.6, 2.3][Math.min(columns, 5)]!;
}

/** A paragraph of a cell. */
export function line(text: string, style: string = auditStyleIds.text, size?: number): ParagraphSpec {
  return { runs: text ? writeRun(text, { size }) : "", style };
}

/** A header over a column or a row, with words in small print under it. */
export function headCell(label: string, under = "", size?: number): CellSpec {
  const small: ParagraphSpec[] = under
    ? [{ runs: writeRun(under, { style: auditStyleIds.small }), style: auditStyleIds.text }]
    : [];
  const paragraphs = [line(label, auditStyleIds.label, size), ...small];
  return { paragraphs, fill: auditColours.header, verticalAlignment: "center" };
}

/** A label before a row, with words in small print under it. */
export function sideCell(label: string, under = ""): CellSpec {
  return { ...headCell(label, under), fill: auditColours.label, verticalAlignment: "top" };
}

/** Words in a cell, one paragraph each. */
export function textCell(...texts: readonly string[]): CellSpec {
  return { paragraphs: (texts.length > 0 ? texts : [""]).map((text) => line(text)) };
}

/** A table in the look of the sheets. It may be long: but for its headers, its rows need not share a page. */
export function auditTable(
  title: string,
  description: string,
  weights: readonly number[],
  rows: readonly RowSpec[],
): string {
  return writeTable({
    columns: shares(...weights),
    rows: rows.map((row) => ({ mayBreak: !row.isHeader, mayPart: !row.isHeader, ...row })),
    title,
    description,
    style: styleIds.table,
    border: auditColours.border,
  });
}

/** One thing that each assessor enters. */
export interface AssessmentRow {
  readonly head: CellSpec;
  /** What an assessor entered, in few words; one paragraph each. */
  readonly said: (column: AssessmentColumn) => readonly string[];
  /** The note, in a row of its own; empty for none. */
  readonly note?: { readonly label: string; readonly of: (column: AssessmentColumn) => string };
}

/** Letters of a head over mere labels, « Résultat par critère ». */
const shortHead = 20;

/** A table with a column for each assessor; their notes stand under each line, over the whole width. */
export function assessmentTable(
  title: string,
  description: string,
  head: string,
  columns: readonly AssessmentColumn[],
  rows: readonly AssessmentRow[],
): string {
  const size = sizeFor(columns.length);
  const header = {
    isHeader: true,
    cells: [
      headCell(head),
      ...columns.map(({ label, assessment }) => headCell(label, sheetLine(assessment.position), size)),
    ],
  };
  const lines = rows.flatMap(({ head: first, said, note }): RowSpec[] => {
    const cells = columns.map((column) => {
      const texts = said(column);
      return { paragraphs: (texts.length > 0 ? texts : [""]).map((text) => line(text, auditStyleIds.text, size)) };
    });
    const notes = note ? columns.flatMap((column) => noteOf(column, note.label, note.of(column))) : [];
    return [
      { cells: [first, ...cells], mayBreak: false, mayPart: notes.length === 0 },
      ...(notes.length > 0 ? [{ cells: [{ paragraphs: notes, span: columns.length + 1 }] }] : []),
    ];
  });
  const first = firstShare(columns.length, head.length <= shortHead);
  return auditTable(title, description, [first, ...columns.map(() => 1)], [header, ...lines]);
}

/** « Motif (A. Martin) : » before the words: by it they are found again. */
export function notePrefix(label: string, voice: string): string {
  return `${label} (${voice})\u00a0: `;
}

function noteOf(column: AssessmentColumn, label: string, text: string): readonly ParagraphSpec[] {
  if (text === "") return [];
  const runs = writeRun(notePrefix(label, column.label), { bold: true }) + writeRun(text);
  return [{ runs, style: auditStyleIds.text }];
}
