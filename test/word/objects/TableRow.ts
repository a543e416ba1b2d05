import { invalidArgument, itemNotFound } from "../errors";
import { cellsOf, rowsOf } from "../model/blocks";
import { deleteRow, insertRows, setCellText, valuesOf } from "../model/tables";
import type { World } from "../world";
import type { XmlElement } from "../xml/tree";
import { numberArgument, whereArgument } from "./arguments";
import { collectionClass, fixed, type List } from "./Collection";
import { wordClass, type Argument, type Instance, type WordClass } from "./instance";
import { part } from "./rangePlaces";
import { Table } from "./Table";
import { TableCell, TableCellCollection } from "./TableCell";

export const TableRowCollection: WordClass<List> = collectionClass("TableRowCollection");

/** Word.TableRow: a `w:tr`. */
export const TableRow: WordClass<XmlElement> = wordClass<XmlElement>("TableRow", () => ({
  scalars: {
    values: (row) => valuesOf([row]),
    rowIndex: (row) => rowsOf(tableOf(row)).indexOf(row),
    cellCount: (row) => cellsOf(row).length,
    isHeader: (row) => row.path("w:trPr", "w:tblHeader") !== null,
  },
  setters: {
    values: (row, value, world) => {
      world.write();
      fillRows(world, [row], value);
    },
  },
  properties: {
    cells: (row, world) =>
      TableCellCollection(world, { items: () => cellsOf(row).map((cell) => TableCell(world, cell)) }),
    parentTable: (row, world) => Table(world, tableOf(row)),
  },
  methods: {
    select: (row, [mode], world) => world.select(part(world, world.document.rangeOf(row), mode)),
    getNext: (row, _args, world) => {
      const next = nextRow(world, row);
      if (!next) throw itemNotFound();
      return next;
    },
    getNextOrNullObject: (row, _args, world) => nextRow(world, row),
    insertRows: (row, [where, count, values], world) => addRows(world, row, where, count, values),
    delete: (row, _args, world) => {
      tableOf(row);
      world.write();
      deleteRow(world.document, row);
    },
  },
}));

/** Adds rows beside one and fills them. */
export function addRows(
  world: World,
  row: XmlElement,
  where?: Argument,
  count?: Argument,
  values?: Argument,
): Instance {
  const place = whereArgument(where, "before", "after") === "before" ? "before" : "after";
  tableOf(row);
  world.write();
  const made = insertRows(world.document, row, place, numberArgument(count));
  fillRows(world, made, values);
  return TableRowCollection(world, fixed(made.map((found) => TableRow(world, found))));
}

/** Writes values into rows as given; nothing when they were left out. Throws InvalidArgument on another shape. */
export function fillRows(world: World, rows: readonly XmlElement[], values: Argument | undefined): void {
  if (values === null || values === undefined) return;
  if (!Array.isArray(values) || values.length !== rows.length) throw invalidArgument("The values do not fit the rows.");
  rows.forEach((row, i) => {
    const texts: unknown = values[i];
    const cells = cellsOf(row);
    // assumed: a row of values must be as long as the row has cells.
    if (!Array.isArray(texts) || texts.length !== cells.length)
      throw invalidArgument("The values do not fit the cells.");
    cells.forEach((cell, j) => setCellText(world.document, cell, String(texts[j])));
  });
}

function tableOf(row: XmlElement): XmlElement {
  const table = row.ancestor("w:tbl");
  if (!table) throw itemNotFound();
  return table;
}

function nextRow(world: World, row: XmlElement): Instance | null {
  const rows = rowsOf(tableOf(row));
  const next = rows[rows.indexOf(row) + 1];
  return next ? TableRow(world, next) : null;
}
