import { generalException, itemNotFound } from "../errors";
import { cellsOf, rowsOf } from "../model/blocks";
import { cellText, isMerged, setCellText } from "../model/tables";
import type { XmlElement } from "../xml/tree";
import { textArgument } from "./arguments";
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
    value: (cell) => cellText(cell),
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
