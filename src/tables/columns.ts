import { cellText, type Cell, type Row, type Table } from "../document";
import type { LabelledField } from "./catalogue";
import { completesHeader, headerLine, isYearAlone, measures, yearIn } from "./headerLine";
import { fieldVariants, referenceMeasure, target } from "./variants";
import { bareLabel, halvesOf, matchesVariant, mayBeHeader } from "./words";

/** The header cells of a row: those of official fields, and the others that hold words. */
export interface Columns {
  readonly found: ReadonlyMap<LabelledField, Cell>;
  /** How many are named by their own words; the others are found by their years or their place. */
  readonly named: number;
  readonly others: readonly Cell[];
}

/** Reads a row as the header of these fields: by name first, then the measures by their years and order. */
export function matchColumns(row: Row, wanted: readonly LabelledField[]): Columns {
  const found = new Map<LabelledField, Cell>();
  const others: Cell[] = [];
  const isSingle = wanted.includes("mesure-n") && !wanted.includes("mesure-n3");
  const named = (label: string): LabelledField | undefined =>
    wanted.find((candidate) => {
      if (found.has(candidate)) return false;
      const variants = fieldVariants[candidate];
      return (
        matchesVariant(label, variants) ||
        (isSingle && candidate === "mesure-n" && matchesVariant(label, referenceMeasure))
      );
    });
  for (const cell of row.cells) {
    const label = bareLabel(cell);
    // Two columns made one answer for the first; the second is missing.
    const field =
      named(label) ?? halvesOf(label).flatMap(([first, second]) => (named(second) && named(first)) ?? [])[0];
    if (field) found.set(field, cell);
    else if (cellText(cell).trim()) others.push(cell);
  }
  return placeMeasures(found, others, wanted);
}

/** Gives unnamed columns of years or « Mesure … » to the measures that are left, in order, then a target to the last. */
function placeMeasures(
  found: Map<LabelledField, Cell>,
  others: readonly Cell[],
  wanted: readonly LabelledField[],
): Columns {
  const named = found.size;
  if (!found.has("objectif") && !found.has("indicateur")) return { found, named, others };
  const free = measures.filter((field) => wanted.includes(field) && !found.has(field));
  const candidates = others.filter(isMeasureHeader);
  const taken = new Set<Cell>();
  const give = (field: LabelledField | undefined, cell: Cell | undefined): void => {
    if (!field || !cell) return;
    found.set(field, cell);
    taken.add(cell);
  };
  if (free.length === 3 && candidates.length !== 1) {
    const last = candidates[candidates.length - 1];
    give("mesure-n", candidates[0]);
    if (candidates.length === 2 && gap(candidates[0], last) <= 3) give("mesure-n3", last);
    else give("mesure-n5", last);
    if (candidates.length > 2) give("mesure-n3", candidates[Math.floor(candidates.length / 2)]);
  } else {
    free.forEach((field, index) => give(field, candidates[index]));
  }
  const lastMeasure = wanted.includes("mesure-n5") ? "mesure-n5" : "mesure-n";
  if (wanted.includes(lastMeasure) && !found.has(lastMeasure)) {
    give(
      lastMeasure,
      others.find((cell) => !taken.has(cell) && matchesVariant(bareLabel(cell), target)),
    );
  }
  return { found, named, others: others.filter((cell) => !taken.has(cell)) };
}

/** A header that holds a year and nothing else, or begins with « Mesure ». */
function isMeasureHeader(cell: Cell): boolean {
  return isYearAlone(cell) || /^mesures?\b/.test(bareLabel(cell));
}

function gap(first: Cell | undefined, last: Cell | undefined): number {
  const [start, end] = [first, last].map((cell) => (cell ? yearIn(cell) : null));
  return start == null || end == null ? Infinity : end - start;
}

/** A header as found: its first row, the first row under it, and its columns. */
export interface FoundHeader {
  readonly row: number;
  readonly end: number;
  readonly columns: Columns;
}

/**
 * The header, among the four rows from `start`, that names most of the wanted fields, on one row or on two; the shorter of
 * equals, unless the second row completes the first with years. Null when none names two.
 */
export function findHeader(table: Table, wanted: readonly LabelledField[], start: number): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let row = start; row < Math.min(table.rows.length, start + 4); row += 1) {
    for (const end of [row + 1, row + 2]) {
      const line = end > table.rows.length ? null : headerLine(table, row, end);
      if (!line || !mayBeHeader(line)) continue;
      const columns = matchColumns(line, wanted);
      const most = best?.columns.found.size ?? 0;
      const isBetter = columns.found.size > most || (columns.found.size === most && isCompleted(table, best, end));
      if (columns.found.size >= 2 && isBetter) best = { row, end, columns };
    }
  }
  return best;
}

function isCompleted(table: Table, best: FoundHeader | null, end: number): boolean {
  return best !== null && end === best.end + 1 && completesHeader(table, best.end);
}
