import type { Cell, Table } from "../document";
import type { Field, LabelledField } from "./catalogue";
import { cellAt } from "./grid";
import type { FieldCell } from "./types";
import { fieldVariants, looseVariants } from "./variants";
import { bareLabel, matchesVariant } from "./words";

/**
 * Reads a table of labels with their answers beside them (« Dénomination | … »), each field once, in reading order;
 * `takesLoose`: by words that other tables have too.
 */
export function labelledCells(
  table: Table,
  wanted: readonly LabelledField[],
  start: number,
  takesLoose = true,
): readonly FieldCell[] {
  return findLabelled(table, start, (cell) => {
    const label = bareLabel(cell);
    if (!label) return null;
    const isNamed = (field: LabelledField): boolean =>
      matchesVariant(label, fieldVariants[field]) || (takesLoose && matchesVariant(label, looseVariants[field] ?? []));
    return wanted.find(isNamed) ?? null;
  });
}

/** The same with the caller's own way of naming a label cell. */
export function findLabelled(
  table: Table,
  start: number,
  fieldOf: (cell: Cell) => Field | null,
  repeats = false,
): readonly FieldCell[] {
  const found: FieldCell[] = [];
  const answers = new Set<Cell>();
  for (let row = start; row < table.rows.length; row += 1) {
    for (const cell of table.rows[row]?.cells ?? []) {
      if (cell.isContinued || answers.has(cell)) continue;
      const field = fieldOf(cell);
      if (!field || (!repeats && found.some((known) => known.field === field))) continue;
      const answer =
        cellAt(table, row, cell.column + cell.columnSpan) ?? cellAt(table, row + cell.rowSpan, cell.column) ?? null;
      if (!answer || answer === cell) continue;
      answers.add(answer);
      found.push({ field, cell: answer, label: cell });
    }
  }
  return found;
}

/** Number of the wanted fields whose label stands in the table. */
export function countLabels(
  table: Table,
  wanted: readonly LabelledField[],
  start: number,
  takesLoose: boolean,
): number {
  return labelledCells(table, wanted, start, takesLoose).length;
}
