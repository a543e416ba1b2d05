import type { LabelledField, TableCode } from "./catalogue";
import { findHeader } from "./columns";
import type { MatchScore, TableCandidate } from "./defineTable";
import { fullWidthCell, writtenParagraphs } from "./grid";
import { countLabels } from "./labels";

/** Whether the title of a candidate announces one of these tables. */
export function isTitled({ title }: TableCandidate, ...codes: readonly TableCode[]): boolean {
  return title?.table != null && codes.includes(title.table);
}

/** Scores a table whose header row names at least `least` of the wanted fields (`least` − 1 under its title). */
export function scoreHeader(
  candidate: TableCandidate,
  codes: readonly TableCode[],
  wanted: readonly LabelledField[],
  least: number,
): MatchScore | null {
  const header = findHeader(candidate.table, wanted, candidate.start);
  if (!header) return null;
  const { found, named } = header.columns;
  if (found.size < (isTitled(candidate, ...codes) ? least - 1 : least)) return null;
  return {
    labels: named,
    of: wanted.length,
    share: found.size / wanted.length,
    headerRow: header.row,
    firstRow: header.end,
  };
}

/** Scores a table of labels with their answers beside them. */
export function scoreLabels(candidate: TableCandidate, wanted: readonly LabelledField[], isOwn: boolean): MatchScore {
  const labels = countLabels(candidate.table, wanted, candidate.start, isOwn);
  return { labels, of: wanted.length, share: labels / wanted.length, headerRow: null, firstRow: candidate.start };
}

/** Scores a cell of free text (T1, T2): only its title identifies it. */
export function scoreTitle(candidate: TableCandidate, code: TableCode): MatchScore | null {
  if (!isTitled(candidate, code) || candidate.start >= candidate.table.rows.length) return null;
  const first = candidate.table.rows[candidate.start];
  const cell = first ? fullWidthCell(candidate.table, first) : null;
  // A one-cell table that holds its title alone is a banner above the real table.
  if (cell && candidate.table.rows.length === 1 && isBanner(candidate, cell)) return null;
  return { labels: 0, of: 0, share: cell ? 1 : 0.25, headerRow: null, firstRow: candidate.start };
}

function isBanner(candidate: TableCandidate, cell: Parameters<typeof writtenParagraphs>[0]): boolean {
  const written = writtenParagraphs(cell);
  return written.length === 1 && written[0] === candidate.title?.paragraph;
}
