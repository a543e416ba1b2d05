import { cellText, type Table } from "../document";
import type { LabelledField } from "./catalogue";
import type { Columns } from "./columns";
import { matchColumns } from "./columns";
import { answersUnder } from "./grid";
import { headerLine } from "./headerLine";
import type { FieldCell, FieldHeader, Recognition, TableReading } from "./types";

/** A reading with nothing in it but what is given; headers are those of its cells where nothing else is. */
export function makeReading(recognition: Recognition, parts: Partial<Omit<TableReading, "recognition">>): TableReading {
  const { cells = [] } = parts;
  const headers = cells.flatMap(({ field, cell, label }) => (label === cell ? [] : [{ field, cell: label, line: 0 }]));
  const empty = { people: [], indicators: [], measureHeaders: null, missing: [], added: [] };
  return { ...empty, headers, ...parts, cells, recognition };
}

/** The headers of a table of columns, from left to right. */
export function headersIn({ found }: Columns): readonly FieldHeader[] {
  return [...found]
    .map(([field, cell]) => ({ field, cell, line: 0 }))
    .sort((left, right) => left.cell.column - right.cell.column);
}

/** The columns of a recognised table's header. */
export function headerOf({ table, headerRow, firstRow }: Recognition, wanted: readonly LabelledField[]): Columns {
  if (headerRow === null) return { found: new Map(), named: 0, others: [] };
  return matchColumns(headerLine(table, headerRow, firstRow), wanted);
}

/** The answers under the header of each field. */
export function fieldCellsUnder(
  table: Table,
  columns: Columns,
  fields: readonly LabelledField[],
  firstRow: number,
): FieldCell[] {
  return fields.flatMap((field) => {
    const label = columns.found.get(field);
    return label ? answersUnder(table, label, firstRow).map((cell) => ({ field, cell, label })) : [];
  });
}

/** The wanted fields that no column holds. */
export function missingFrom(columns: Columns, wanted: readonly LabelledField[]): readonly LabelledField[] {
  return wanted.filter((field) => !columns.found.has(field));
}

/** Headers of the columns that are no official field, as written. */
export function addedHeaders(columns: Columns): readonly string[] {
  return columns.others.map((cell) => cellText(cell).trim());
}

/** A table of one header row with its answers below (T7, T8, T11). */
export function readUnderHeader(recognition: Recognition, wanted: readonly LabelledField[]): TableReading {
  const columns = headerOf(recognition, wanted);
  return makeReading(recognition, {
    headers: headersIn(columns),
    cells: fieldCellsUnder(recognition.table, columns, wanted, recognition.firstRow),
    missing: missingFrom(columns, wanted),
    added: addedHeaders(columns),
  });
}
