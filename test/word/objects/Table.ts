import { itemNotFound } from "../errors";
import { cellsOf, paragraphsIn, rowsOf, tablesIn } from "../model/blocks";
import { removeBlock } from "../model/deleting";
import { insertControl } from "../model/controls";
import { insertParagraph } from "../model/inserting";
import { insertRows, isUniform, valuesOf } from "../model/tables";
import type { World } from "../world";
import type { XmlElement } from "../xml/tree";
import { numberArgument, textArgument, whereArgument } from "./arguments";
import { collectionClass, fixed, type List } from "./Collection";
import { ContentControl } from "./ContentControl";
import { wordClass, type Instance, type WordClass } from "./instance";
import { Paragraph } from "./Paragraph";
import { Range } from "./Range";
import { existing, parentOf, part } from "./rangePlaces";
import { TableCell } from "./TableCell";
import { fillRows, TableRow, TableRowCollection } from "./TableRow";

export const TableCollection: WordClass<List> = collectionClass("TableCollection");

/** Word.Table: a `w:tbl`. */
export const Table: WordClass<XmlElement> = wordClass<XmlElement>("Table", () => ({
  scalars: {
    rowCount: (table) => rowsOf(table).length,
    values: (table) => valuesOf(rowsOf(table)),
    isUniform: (table) => isUniform(table),
    headerRowCount: (table) => {
      const rows = rowsOf(table);
      const first = rows.findIndex((row) => !row.path("w:trPr", "w:tblHeader"));
      return first < 0 ? rows.length : first;
    },
    nestingLevel: (table) => {
      let level = 1;
      for (let up = table.ancestor("w:tbl"); up; up = up.ancestor("w:tbl")) level++;
      return level;
    },
  },
  setters: {
    values: (table, value, world) => {
      world.write();
      fillRows(world, rowsOf(table), value);
    },
  },
  properties: {
    rows: (table, world) =>
      TableRowCollection(world, { items: () => rowsOf(table).map((row) => TableRow(world, row)) }),
    tables: (table, world) =>
      TableCollection(world, {
        items: () =>
          rowsOf(table)
            .flatMap(cellsOf)
            .flatMap(tablesIn)
            .map((inner) => Table(world, inner)),
      }),
    parentTable: (table, world) => existing(holding(world, table, "w:tbl", Table)),
    parentTableOrNullObject: (table, world) => holding(world, table, "w:tbl", Table),
    parentTableCellOrNullObject: (table, world) => holding(world, table, "w:tc", TableCell),
    parentContentControlOrNullObject: (table, world) =>
      parentOf(world, world.document.rangeOf(table), "w:sdt", ContentControl),
  },
  methods: {
    getRange: (table, [location], world) => Range(world, part(world, world.document.rangeOf(table), location)),
    select: (table, [mode], world) => world.select(part(world, world.document.rangeOf(table), mode)),
    getCell: (table, [row, cell], world) => existing(cellAt(world, table, numberArgument(row), numberArgument(cell))),
    getCellOrNullObject: (table, [row, cell], world) => cellAt(world, table, numberArgument(row), numberArgument(cell)),
    getParagraphAfter: (table, _args, world) => existing(beside(world, table, 1)),
    getParagraphAfterOrNullObject: (table, _args, world) => beside(world, table, 1),
    getParagraphBefore: (table, _args, world) => existing(beside(world, table, -1)),
    getParagraphBeforeOrNullObject: (table, _args, world) => beside(world, table, -1),
    insertParagraph: (table, [text, where], world) => {
      world.document.rangeOf(table);
      world.write();
      const place = whereArgument(where, "before", "after") === "before" ? "before" : "after";
      return Paragraph(world, insertParagraph(world, table, textArgument(text), place));
    },
    insertContentControl: (table, _args, world) => {
      world.write();
      return ContentControl(world, insertControl(world.document, world.document.rangeOf(table)));
    },
    addRows: (table, [where, count, values], world) => {
      const place = whereArgument(where, "start", "end");
      const rows = rowsOf(table);
      const row = place === "start" ? rows[0] : rows.at(-1);
      if (!row) throw itemNotFound();
      world.write();
      const made = insertRows(world.document, row, place === "start" ? "before" : "after", numberArgument(count));
      fillRows(world, made, values);
      return TableRowCollection(world, fixed(made.map((found) => TableRow(world, found))));
    },
    delete: (table, _args, world) => {
      world.write();
      removeBlock(world.document, table);
    },
  },
}));

function cellAt(world: World, table: XmlElement, row: number, cell: number): Instance | null {
  const found = cellsOf(rowsOf(table)[row] ?? table)[cell];
  return found ? TableCell(world, found) : null;
}

function holding(
  world: World,
  table: XmlElement,
  name: string,
  make: (world: World, element: XmlElement) => Instance,
): Instance | null {
  const found = table.ancestor(name);
  return found ? make(world, found) : null;
}

function beside(world: World, table: XmlElement, step: number): Instance | null {
  const own = paragraphsIn(table);
  const edge = step > 0 ? own.at(-1) : own[0];
  const next = edge ? world.document.paragraphs[world.document.rank(edge) + step] : undefined;
  return next ? Paragraph(world, next) : null;
}
