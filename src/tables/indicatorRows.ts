import type { Cell, Table } from "../document";
import type { Field } from "./catalogue";
import type { Columns } from "./columns";
import { cellAt } from "./grid";
import type { IndicatorRow, MeasureHeaders } from "./types";

/** The lines of T6 or T10 below their header; notes over the whole width are passed over. */
export function indicatorRows(table: Table, columns: Columns, firstRow: number): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  for (let row = firstRow; row < table.rows.length; row += 1) {
    const at = (field: Field): Cell | null => {
      const header = columns.found.get(field);
      return header ? cellAt(table, row, header.column) : null;
    };
    const objective = at("objectif");
    const indicator = at("indicateur");
    if (!objective && !indicator) continue;
    if (objective && objective === indicator) continue;
    rows.push({
      row: table.rows[row]?.cells[0]?.row ?? row,
      objective,
      indicator,
      measures: { start: at("mesure-n"), followUp: at("mesure-n3"), end: at("mesure-n5") },
      addedValue: at("plus-value"),
      added: columns.others.flatMap((header) => cellAt(table, row, header.column) ?? []),
    });
  }
  return rows;
}

/** Header cells of the measures, whose years the school writes. */
export function measureHeaders(columns: Columns): MeasureHeaders {
  return {
    start: columns.found.get("mesure-n") ?? null,
    followUp: columns.found.get("mesure-n3") ?? null,
    end: columns.found.get("mesure-n5") ?? null,
  };
}
