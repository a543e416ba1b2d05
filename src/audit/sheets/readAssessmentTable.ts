import { cellParagraphs, cellText, fold, foldTypography, type Cell, type Row, type Table } from "../../document";
import { notePrefix } from "./cells";
import { noteLabels } from "./expectationTable";
import { sheetLine, sheetText } from "./text";

/** A column as read: its place, the name over it, the words under that name. */
export interface ReadColumn {
  readonly at: number;
  readonly label: string;
  readonly position: string;
}

/** A line as read. */
export interface ReadRow {
  readonly label: string;
  /** The words of each column, in their order. */
  readonly said: readonly string[];
  /** The note of each column under the line; empty for none. */
  readonly notes: readonly string[];
}

/** A table with a column for each assessor, as read. */
export interface ReadAssessmentTable {
  readonly head: string;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
}

/** Reads a table whose header, in one of its first rows, begins with these words (folded); null for any other. */
export function readAssessmentTable({ rows }: Table, head: RegExp): ReadAssessmentTable | null {
  const top = rows.slice(0, 3).findIndex(({ cells }) => cells.length > 1 && head.test(fold(cellText(cells[0]!))));
  if (top < 0) return null;
  const [first, ...others] = rows[top]!.cells;
  const columns = others.map(columnOf).filter(({ label }) => label !== "");
  const read: { label: string; said: readonly string[]; notes: string[] }[] = [];
  for (const row of rows.slice(top + 1)) {
    const last = read.at(-1);
    if (isNote(row, others.length + 1)) {
      if (last) addNotes(row.cells.map(linesOf).flat(), columns, last.notes);
      continue;
    }
    const said = columns.map(({ at }) => cellOver(row, at)).map((cell) => (cell ? sheetText(cellText(cell)) : ""));
    read.push({ label: row.cells[0] ? cellText(row.cells[0]) : "", said, notes: columns.map(() => "") });
  }
  return { head: cellText(first!), columns, rows: read };
}

function columnOf(cell: Cell): ReadColumn {
  const [label = "", ...others] = linesOf(cell).map(sheetLine).filter(Boolean);
  return { at: cell.column, label, position: others.join(" ") };
}

function linesOf(cell: Cell): readonly string[] {
  return cellParagraphs(cell).map(({ text }) => text);
}

/** A row of one cell, or one that begins as a note does. */
function isNote({ cells: [first, ...others] }: Row, columns: number): boolean {
  if (!first) return false;
  return (
    (others.length === 0 && columns > 1) ||
    (typedNote.test(cellText(first)) && others.every((one) => cellText(one).trim() === ""))
  );
}

/** The cell over a grid position. */
export function cellOver({ cells }: Row, at: number): Cell | null {
  return cells.find(({ column, columnSpan }) => column <= at && at < column + columnSpan) ?? null;
}

/** « Motif – A. Martin : … » as people type it. */
const typedNote = /^\s*(?:motif|commentaire|justification)s?\s*(?:(?:de\s+|[(–—-]\s*)(.+?)\s*\)?)?\s*:\s*/i;

/** Adds to each column its own words; a paragraph that names nobody goes on with the words above, else is the first's. */
function addNotes(lines: readonly string[], columns: readonly ReadColumn[], notes: string[]): void {
  let current = 0;
  for (const line of lines) {
    const own = columns.findIndex(({ label }) => startOf(line, label) > 0);
    const typed = own < 0 ? typedNote.exec(line) : null;
    const named = typed?.[1];
    if (own >= 0) current = own;
    else if (named)
      current = Math.max(
        0,
        columns.findIndex(({ label }) => fold(label) === fold(named)),
      );
    const words = sheetText(line.slice(own >= 0 ? startOf(line, columns[own]!.label) : (typed?.[0].length ?? 0)));
    if (words !== "") notes[current] = [notes[current], words].filter(Boolean).join("\n");
  }
}

/** Length of the prefix that names an assessor at the start of a line; 0 for none. */
function startOf(line: string, voice: string): number {
  const text = foldTypography(line);
  const prefix = Object.values(noteLabels)
    .map((label) => foldTypography(notePrefix(label, voice)).trimEnd())
    .find((one) => text.startsWith(one));
  return prefix?.length ?? 0;
}
