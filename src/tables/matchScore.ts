import type { LabelledField, TableCode } from "./catalogue";
import { findHeader } from "./columns";
import type { Likeness, Sketch } from "./defineTable";
import { fullWidthCell, writtenParagraphs } from "./grid";
import { countLabels } from "./labels";

/** Whether the title of a sketch announces one of these tables. */
export function isTitled({ title }: Sketch, ...codes: readonly TableCode[]): boolean {
  return title?.table != null && codes.includes(title.table);
}

/** Likeness of a table whose header row names at least `least` of the wanted fields (`least` − 1 under its title). */
export function headerLikeness(
  sketch: Sketch,
  codes: readonly TableCode[],
  wanted: readonly LabelledField[],
  least: number,
): Likeness | null {
  const header = findHeader(sketch.table, wanted, sketch.start);
  if (!header) return null;
  const { found, named } = header.columns;
  if (found.size < (isTitled(sketch, ...codes) ? least - 1 : least)) return null;
  return {
    labels: named,
    of: wanted.length,
    share: found.size / wanted.length,
    headerRow: header.row,
    firstRow: header.row + 1,
  };
}

/** Likeness of a table of labels with their answers beside them. */
export function labelLikeness(sketch: Sketch, wanted: readonly LabelledField[], isOwn: boolean): Likeness {
  const labels = countLabels(sketch.table, wanted, sketch.start, isOwn);
  return { labels, of: wanted.length, share: labels / wanted.length, headerRow: null, firstRow: sketch.start };
}

/** Likeness of a free text cell (T1, T2): nothing but its title tells it. */
export function titledLikeness(sketch: Sketch, code: TableCode): Likeness | null {
  if (!isTitled(sketch, code) || sketch.start >= sketch.table.rows.length) return null;
  const first = sketch.table.rows[sketch.start];
  const cell = first ? fullWidthCell(sketch.table, first) : null;
  // A one-cell table that holds its title alone is a banner above the real table.
  if (cell && sketch.table.rows.length === 1 && isBanner(sketch, cell)) return null;
  return { labels: 0, of: 0, share: cell ? 1 : 0.25, headerRow: null, firstRow: sketch.start };
}

function isBanner(sketch: Sketch, cell: Parameters<typeof writtenParagraphs>[0]): boolean {
  const written = writtenParagraphs(cell);
  return written.length === 1 && written[0] === sketch.title?.paragraph;
}
