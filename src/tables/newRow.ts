import type { Cell } from "../document";
import type { IndicatorRow, PersonRow, TableReading } from "./types";

/** What may be added to a table: a line of T6 or T10 for a new objective or a new indicator, a member of T4. */
export type NewRowKind = "objective" | "indicator" | "member";

/** A row to insert in a Word table. */
export interface NewRow {
  /** Index of the Word table's row after which it goes. */
  readonly after: number;
  /** Text of each of its cells: all empty, the school writes them. */
  readonly values: readonly string[];
  /**
   * Columns of the row above whose vertical merge reaches `after` and must not go on into the new row (a new objective
   * has its own cell); the others may.
   */
  readonly separate: readonly number[];
}

/**
 * Where one more row of a kind goes in a table and what it holds; null when the table has no such rows. `near` is the
 * row of the Word table where the cursor stands: a new indicator goes to the end of that row's objective, a new
 * objective after it; without it, to the end of the table.
 */
export function newRow(reading: TableReading, kind: NewRowKind, near?: number): NewRow | null {
  if (kind === "member") return newMember(reading);
  const rows = reading.indicators;
  const last = rows[rows.length - 1];
  if (!last) return null;
  const current = rows.find((row) => row.row === near) ?? last;
  const end = lastOfObjective(rows, current);
  const separate = kind === "objective" ? columnOf(end.objective) : [];
  return { after: end.row, values: blanks(reading, end.row), separate };
}

function newMember(reading: TableReading): NewRow | null {
  const members = reading.people.filter(({ role }) => role === "membres");
  const last = (members.length > 0 ? members : reading.people).at(-1);
  const row = last ? rowOf(last) : null;
  return row === null ? null : { after: row, values: blanks(reading, row), separate: [] };
}

/** The last line that belongs to the objective of a line: the same cell, or empty ones that continue it. */
function lastOfObjective(rows: readonly IndicatorRow[], from: IndicatorRow): IndicatorRow {
  let last = from;
  for (const row of rows.slice(rows.indexOf(from) + 1)) {
    if (row.objective !== from.objective) break;
    last = row;
  }
  return last;
}

function columnOf(cell: Cell | null): readonly number[] {
  return cell && cell.rowSpan > 1 ? [cell.column] : [];
}

function rowOf(person: PersonRow): number | null {
  const cell = person.lastName ?? person.firstName ?? person.position;
  return cell?.row ?? null;
}

/** As many empty texts as the row has cells. */
function blanks({ recognition }: TableReading, row: number): readonly string[] {
  const found = recognition.table.rows.find(({ cells }) => cells[0]?.row === row);
  return (found?.cells ?? []).map(() => "");
}
