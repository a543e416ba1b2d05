import type { Cell, Table } from "../document";
import type { LabelledField } from "./catalogue";
import type { Columns } from "./columns";
import { cellAt } from "./grid";
import { addedHeaders, fieldCellsUnder, headerOf, headersIn, missingFrom, makeReading } from "./reading";
import type { IndicatorRow, MeasureHeaders, Recognition, TableReading } from "./types";

/** Fields that each line of objectives has; any other is answered once for the table (the animateur of T10). */
const lineFields: readonly LabelledField[] = [
  "objectif",
  "indicateur",
  "mesure-n",
  "mesure-n3",
  "mesure-n5",
  "plus-value",
];

/** Reads a table of lines of objectives (T6, T10). */
export function readIndicators(recognition: Recognition, wanted: readonly LabelledField[]): TableReading {
  const { table, firstRow } = recognition;
  const columns = headerOf(recognition, wanted);
  const single = wanted.filter((field) => !lineFields.includes(field));
  return makeReading(recognition, {
    headers: headersIn(columns),
    cells: fieldCellsUnder(table, columns, single, firstRow),
    indicators: indicatorRows(table, columns, firstRow),
    measureHeaders: measureHeaders(columns),
    missing: missingFrom(columns, wanted),
    added: addedHeaders(columns),
  });
}

/** The lines of T6 or T10 below their header; notes over the whole width are passed over. */
function indicatorRows(table: Table, columns: Columns, firstRow: number): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  for (let row = firstRow; row < table.rows.length; row += 1) {
    const at = (field: LabelledField): Cell | null => {
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
function measureHeaders(columns: Columns): MeasureHeaders {
  return {
    start: columns.found.get("mesure-n") ?? null,
    followUp: columns.found.get("mesure-n3") ?? null,
    end: columns.found.get("mesure-n5") ?? null,
  };
}
