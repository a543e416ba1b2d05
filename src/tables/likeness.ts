import { findHeader } from "./columns";
import type { Likeness, Sketch } from "./defineTable";
import { fullWidthCell, writtenParagraphs } from "./grid";
import type { Field, TableCode } from "./types";

/** Confidence from the share of official labels found; a title that agrees adds to it. */
export function confidenceOf(sketch: Sketch, codes: readonly TableCode[], share: number): number {
  const agrees = sketch.title?.table !== null && sketch.title !== null && codes.includes(sketch.title.table);
  return 0.8 * share + (agrees ? 0.2 : 0);
}

/** Likeness of a table whose header row names at least `least` of the wanted fields (`least` − 1 under its title). */
export function headerLikeness(
  sketch: Sketch,
  codes: readonly TableCode[],
  wanted: readonly Field[],
  least: number,
): Likeness | null {
  const header = findHeader(sketch.table, wanted, sketch.start);
  if (!header) return null;
  const isTitled = sketch.title?.table != null && codes.includes(sketch.title.table);
  const { size } = header.columns.found;
  if (size < (isTitled ? least - 1 : least)) return null;
  return {
    confidence: confidenceOf(sketch, codes, size / wanted.length),
    headerRow: header.row,
    firstRow: header.row + 1,
  };
}

/** Likeness of a free text cell (T1, T2): nothing but its title tells it. */
export function titledLikeness(sketch: Sketch, code: TableCode): Likeness | null {
  if (sketch.title?.table !== code || sketch.start >= sketch.table.rows.length) return null;
  const first = sketch.table.rows[sketch.start];
  const cell = first ? fullWidthCell(sketch.table, first) : null;
  // A one-cell table that holds its title alone is a banner above the real table.
  if (cell && sketch.table.rows.length === 1 && isBanner(sketch, cell)) return null;
  return { confidence: cell ? 1 : 0.4, headerRow: null, firstRow: sketch.start };
}

function isBanner(sketch: Sketch, cell: Parameters<typeof writtenParagraphs>[0]): boolean {
  const written = writtenParagraphs(cell);
  return written.length === 1 && written[0] === sketch.title?.paragraph;
}
