import { cellText, type Cell, type Row, type Table } from "../document";
import { isFilled } from "./grid";
import { fieldVariants } from "./variants";
import { bareLabel, bareWords, matchesVariant } from "./words";

/** The measures of an indicator, by date. */
export const measures = ["mesure-n", "mesure-n3", "mesure-n5"] as const;

/**
 * The cells that head each column where a header stands on several rows: the lowest that says something, so that the
 * parts of « ÉVALUATION » come in its place, and a header merged or left empty below stays. Of « 2021 » over « Mesure
 * début » it is the year, which the other does not say.
 */
export function headerLine(table: Table, from: number, to: number): Row {
  const [first, ...below] = table.rows.slice(from, to);
  const cells = below.reduce<readonly Cell[]>((above, row) => {
    const own = filledIn(row).filter((cell) => !above.some((one) => isColumnOf(one, cell) && saysTheYear(one, cell)));
    const isCovered = (cell: Cell): boolean =>
      own.some(({ column, columnSpan }) => column < cell.column + cell.columnSpan && cell.column < column + columnSpan);
    return [...above.filter((cell) => !isCovered(cell)), ...own].sort((a, b) => a.column - b.column);
  }, first?.cells ?? []);
  return { isHeader: first?.isHeader ?? false, cells };
}

/**
 * Whether the row under a header only completes its measures, the other cells merged down or left empty: « 2026 » under
 * « Mesure », or « Mesure » under « 2026 ».
 */
export function completesHeader(table: Table, row: number): boolean {
  const above = table.rows[row - 1]?.cells ?? [];
  const own = filledIn(table.rows[row]);
  const completes = (cell: Cell, one: Cell): boolean =>
    saysTheYear(cell, one) || (saysTheYear(one, cell) && isMeasureLabel(cell));
  return own.length > 0 && own.every((cell) => above.some((one) => isColumnOf(one, cell) && completes(cell, one)));
}

function filledIn(row: Row | undefined): readonly Cell[] {
  return row?.cells.filter((cell) => !cell.isContinued && isFilled(cell)) ?? [];
}

function isColumnOf(one: Cell, other: Cell): boolean {
  return one.column === other.column && one.columnSpan === other.columnSpan;
}

function saysTheYear(cell: Cell, other: Cell): boolean {
  return isYearAlone(cell) && yearIn(other) === null;
}

/** Whether a cell is the name of a measure: « Mesure … », « Début ». */
function isMeasureLabel(cell: Cell): boolean {
  const label = bareLabel(cell);
  return /^mesures?\b/.test(label) || measures.some((field) => matchesVariant(label, fieldVariants[field]));
}

/** Whether a cell holds a year and no other word than those that announce one. */
export function isYearAlone(cell: Cell): boolean {
  return yearIn(cell) !== null && /^(rentree|annee scolaire|annee|n)?$/.test(bareLabel(cell));
}

/** The first year of four figures that a cell writes; null when there is none. */
export function yearIn(cell: Cell): number | null {
  const year = /(?:19|20)\d\d/.exec(bareWords(cellText(cell)))?.[0];
  return year === undefined ? null : Number(year);
}
