import type { Table } from "../document";
import type { TableCode } from "./catalogue";
import type { BlockKind, Recognition, TableContext, TableReading, Title } from "./types";
import type { WriteJob } from "./writeCells";

/** What is known of a table before any official table claims it. */
export interface Sketch {
  readonly table: Table;
  readonly context: TableContext;
  /** The title in the merged first row, else the nearest one above; null when neither says anything. */
  readonly title: Title | null;
  /** The title stands in the table itself. */
  readonly hasTitleRow: boolean;
  /** First row after title and introduction rows. */
  readonly start: number;
  /** The block that the title, else the context, else the previous table tells. */
  readonly block: BlockKind | null;
}

/** How well a table looks like an official one, and where its answers start. */
export interface Likeness {
  /** Official labels found by their names, and how many there are; none of none where a title alone tells. */
  readonly labels: number;
  readonly of: number;
  /** 0..1: share of what the official table has; more than `labels` / `of` where place tells a column. */
  readonly share: number;
  readonly headerRow: number | null;
  readonly firstRow: number;
}

/** One official table: how to know it, read it and write it. */
export interface OfficialTable {
  readonly code: TableCode;
  /** Key of the guide's passage that shows it (`references.json`). */
  readonly source: string;
  /** Null when the table is certainly another. */
  recognise(sketch: Sketch): Likeness | null;
  read(recognition: Recognition): TableReading;
  /** The `w:tbl` element, without the title paragraph. */
  write(job: WriteJob): string;
}

/** Declares an official table; one file each. */
export function defineTable(table: OfficialTable): OfficialTable {
  return table;
}
