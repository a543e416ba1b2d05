import type { Table } from "../document";
import type { LabelledField, TableCode } from "./catalogue";
import type { BlockKind, Recognition, TableContext, TableReading, Title } from "./types";
import type { WriteJob } from "./writeCells";

/** A table that may be an official one, with what surrounds it. */
export interface TableCandidate {
  readonly table: Table;
  readonly context: TableContext;
  /** The title in the merged first row, else the nearest one above; null when neither announces anything. */
  readonly title: Title | null;
  /** The title stands in the table itself. */
  readonly hasTitleRow: boolean;
  /** First row after title and introduction rows. */
  readonly start: number;
  /** The block it stands in, by its title, else its context, else the table before. */
  readonly block: BlockKind | null;
}

/** How well a table looks like an official one, and where its answers start. */
export interface MatchScore {
  /** Official labels found by their names, and how many there are; none of none where only a title counts. */
  readonly labels: number;
  readonly of: number;
  /** 0..1: share of what the official table has; more than `labels` / `of` where a column is found by its place. */
  readonly share: number;
  readonly headerRow: number | null;
  readonly firstRow: number;
}

/** One official table: how to know it, read it and write it. */
export interface TableDefinition<C extends TableCode = TableCode> {
  readonly code: C;
  /** Key of the guide's passage that shows it (`references.json`). */
  readonly source: string;
  /** Header row that opens it inside a larger table: fields of which at least so many are named; none without one. */
  readonly opensWith?: { readonly fields: readonly LabelledField[]; readonly least: number };
  /** Null when the table is certainly another. */
  recognise(candidate: TableCandidate): MatchScore | null;
  read(recognition: Recognition): TableReading;
  /** The `w:tbl` element, without the title paragraph. */
  write(job: WriteJob): string;
}

/** Declares an official table; one file each. */
export function defineTable<C extends TableCode>(table: TableDefinition<C>): TableDefinition<C> {
  return table;
}
