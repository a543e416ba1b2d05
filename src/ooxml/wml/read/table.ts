import { ReadError } from "../../errors";
import { limits } from "../../limits";
import { readInteger } from "../../xml/integer";
import type { AttributeLookup, ElementReader } from "../../xml/scan";
import { isOn } from "./onOff";
import type { Story } from "./Story";
import { TableBuilder } from "./TableBuilder";

const skip: ElementReader<Story> = { open: () => "skip" };

/** A property of the table, row or cell being read. */
const property = (set: (table: TableBuilder, attributes: AttributeLookup) => void): ElementReader<Story> => ({
  open(story, attributes) {
    const table = story.tables[story.tables.length - 1];
    if (table) set(table, attributes);
  },
});

/** Columns: more than a table may have is kept, to be refused. */
const count = (value: string | undefined, least: number): number => readInteger(value, least, limits.gridSpan + 1);

const table: ElementReader<Story> = {
  open(story) {
    story.tables.push(new TableBuilder(story.tables.length));
  },
  close(story) {
    story.blocks.push(story.tables.pop()!.build());
  },
};

const row: ElementReader<Story> = {
  open: (story) => story.tables[story.tables.length - 1]?.startRow(),
  close: (story) => story.tables[story.tables.length - 1]?.endRow(),
};

const cell: ElementReader<Story> = {
  open(story) {
    if (++story.cells > limits.cells) throw new ReadError("too-big", `more than ${limits.cells} cells`);
    story.tables[story.tables.length - 1]?.startCell();
    story.enter();
  },
  close(story) {
    const table = story.tables[story.tables.length - 1];
    const blocks = story.leave();
    table?.endCell(table.isInRemoved() ? story.unseen(blocks) : blocks);
  },
};

/** Tables (ECMA-376-1, 17.4). */
export const tableReaders: readonly (readonly [string, ElementReader<Story>])[] = [
  ["w:tbl", table],
  ["w:tr", row],
  ["w:tc", cell],
  [
    "w:trPr",
    {
      open(story) {
        story.isInRowProperties = true;
      },
      close(story) {
        story.isInRowProperties = false;
      },
    },
  ],
  ["w:tblHeader", property(({ row }, attributes) => void (row.isHeader = isOn(attributes("w:val"))))],
  ["w:gridBefore", property(({ row }, attributes) => void (row.column = count(attributes("w:val"), 0)))],
  ["w:gridAfter", property(({ row }, attributes) => void (row.gridAfter = count(attributes("w:val"), 0)))],
  ["w:gridSpan", property(({ cell }, attributes) => void (cell.span = count(attributes("w:val"), 1)))],
  [
    "w:vMerge",
    property(({ cell }, attributes) => {
      cell.merge = attributes("w:val") === "restart" ? "restart" : "continue";
    }),
  ],
  ["w:hMerge", property(({ cell }, attributes) => void (cell.isJoined = attributes("w:val") !== "restart"))],
  ["w:hidden", property(({ row }, attributes) => void (row.isHidden = isOn(attributes("w:val"))))],
  ["w:cellDel", property(({ cell }) => void (cell.isDeleted = true))],
  ["w:tblCaption", property((builder, attributes) => void (builder.title = attributes("w:val") ?? null))],
  ["w:tblDescription", property((builder, attributes) => void (builder.description = attributes("w:val") ?? null))],
  ["w:tblPrEx", skip],
  ["w:tblPrChange", skip],
  ["w:tblGridChange", skip],
  ["w:trPrChange", skip],
  ["w:tcPrChange", skip],
];
