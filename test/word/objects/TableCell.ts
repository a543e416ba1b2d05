import { generalException, itemNotFound, NotImplementedBySimulation } from "../errors";
import { cellsOf, rowsOf } from "../model/blocks";
import { given } from "../model/givenText";
import { cellText, deleteColumn, insertColumn, isMerged, setCellText } from "../model/tables";
import type { XmlElement } from "../xml/tree";
import { numberArgument, textArgument, whereArgument } from "./arguments";
import { Body } from "./Body";
import { collectionClass, type List } from "./Collection";
import { wordClass, type WordClass } from "./instance";
import { deleteRow } from "../model/tables";
import { Table } from "./Table";
import { addRows, TableRow } from "./TableRow";

export const TableCellCollection: WordClass<List> = collectionClass("TableCellCollection");

/** Word.TableCell: a `w:tc`. */
export const TableCell: WordClass<XmlElement> = wordClass<XmlElement>("TableCell", () => ({
  scalars: {
    value: (cell, world) => given(cellText(cell), world.hostility),
    rowIndex: (cell) => rowsOf(holder(cell, "w:tbl")).indexOf(holder(cell, "w:tr")),
    cellIndex: (cell, world) => {
      if (world.hostility.mergedCellsThrow && isMerged(cell)) throw generalException();
      return cellsOf(holder(cell, "w:tr")).indexOf(cell);
    },
  },
  setters: {
    value: (cell, value, world) => {
      world.write();
      setCellText(world.document, cell, textArgument(value));
    },
  },
  properties: {
    body: (cell, world) => Body(world, cell),
    parentRow: (cell, world) => TableRow(world, holder(cell, "w:tr")),
    parentTable: (cell, world) => Table(world, holder(cell, "w:tbl")),
  },
  methods: {
    insertRows: (cell, [where, count, values], world) => addRows(world, holder(cell, "w:tr"), where, count, values),
    // assumed: columns go beside the cell's own, before or after; only « After » and one column are played.
    insertColumns: (cell, [where, count, values], world) => {
      if (
        whereArgument(where, "before", "after") === "before" ||
        numberArgument(count) !== 1 ||
        (values ?? null) !== null
      )
        throw new NotImplementedBySimulation("insertColumns other than one empty column after");
      world.write();
      insertColumn(world.document, cell);
    },
    deleteColumn: (cell, _args, world) => {
      world.write();
      deleteColumn(world.document, cell);
    },
    getNext: (cell, _args, world) => {
      const cells = cellsOf(holder(cell, "w:tr"));
      const next = cells[cells.indexOf(cell) + 1];
      if (!next) throw itemNotFound();
      return TableCell(world, next);
    },
    deleteRow: (cell, _args, world) => {
      world.write();
      deleteRow(world.document, holder(cell, "w:tr"));
    },
  },
}));

function holder(cell: XmlElement, name: string): XmlElement {
  const found = cell.ancestor(name);
  if (!found) throw itemNotFound();
  return found;
}
