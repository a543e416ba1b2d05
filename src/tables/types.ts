import type { Cell, Paragraph, Table } from "../document";
import type { Field, TableCode, TablePart } from "./catalogue";

/** What a block belongs to: an action (« ACTION n ») or a commitment (« ENGAGEMENT n »). */
export type BlockKind = Exclude<TablePart, "criterion">;

/** What a title announces, read from a paragraph or a merged first row. */
export interface Title {
  readonly paragraph: Paragraph;
  /** Table announced, when the words name one (« ÉQUIPE CRITÈRE 3 » → T4); null for a mere criterion heading. */
  readonly table: TableCode | null;
  /** Criterion number written; null when absent; "X" when the template's letter is left. */
  readonly criterion: number | "X" | null;
  readonly block: { readonly kind: BlockKind; readonly number: number | null } | null;
}

/** A table of the document taken for an official one. */
export interface Recognition {
  readonly code: TableCode;
  /** 0..1. */
  readonly confidence: number;
  /** Official labels found by their names; 0 where only a title identifies the table (T1, T2). */
  readonly labels: number;
  /** Every official label is there, four or more: no other document has such a table by chance. */
  readonly isWhole: boolean;
  readonly table: Table;
  /** Title that announces it: the nearest paragraph above, or the merged first row. */
  readonly title: Title | null;
  /** Index of the header's first row, its last one being before `firstRow`; null for tables without (T1, T2, T3, T5, T9). */
  readonly headerRow: number | null;
  /** First row that holds answers. */
  readonly firstRow: number;
}

/** What surrounds a table when it is recognised. */
export interface TableContext {
  /** Paragraphs since the previous table or heading, nearest last. */
  readonly before: readonly Paragraph[];
  /** Kind of the block being read: T7 and T11 share their header row, and only this distinguishes them. */
  readonly block: BlockKind | null;
  /** Code of the last official table recognised before this one. */
  readonly previous: TableCode | null;
}

/** One fillable cell with what names it. */
export interface FieldCell {
  readonly field: Field;
  readonly cell: Cell;
  /** The cell that names it (row label or column header); the cell itself where there is none. */
  readonly label: Cell;
}

/** One person of T4, name, first name and function apart. */
export interface PersonRow {
  readonly role: Field<"T4">;
  readonly label: Cell;
  readonly lastName: Cell | null;
  readonly firstName: Cell | null;
  readonly position: Cell | null;
}

/** One line of T6 or T10. A cell merged over several lines stands in each of them. */
export interface IndicatorRow {
  readonly row: number;
  readonly objective: Cell | null;
  readonly indicator: Cell | null;
  readonly measures: {
    readonly start: Cell | null;
    readonly followUp: Cell | null;
    readonly end: Cell | null;
  };
  readonly addedValue: Cell | null;
  /** Cells of added columns (« Preuves », « Annexe », « Commentaire »). */
  readonly added: readonly Cell[];
}

/** Header cells of the measures, whose years the school must write. */
export interface MeasureHeaders {
  readonly start: Cell | null;
  readonly followUp: Cell | null;
  readonly end: Cell | null;
}

/** A label or header and the field it was taken for. */
export interface FieldHeader {
  readonly field: Field;
  readonly cell: Cell;
  /** Rank among the guide's labels of the same field, from 0 (the four lines of T3). */
  readonly line: number;
}

/** How a table was understood. */
export interface TableReading {
  readonly recognition: Recognition;
  /** Labels and headers understood, in reading order. */
  readonly headers: readonly FieldHeader[];
  /** Fields of T1–T3, T5, T7–T9, T11, and of T10 the animateur and duree. */
  readonly cells: readonly FieldCell[];
  readonly people: readonly PersonRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly measureHeaders: MeasureHeaders | null;
  /** Official columns or rows that the table lacks or renames beyond recognition. */
  readonly missing: readonly Field[];
  /** Headers of added columns, as written. */
  readonly added: readonly string[];
}

/** What to write: the numbers that titles carry and how many lines. */
export interface WriteSpec {
  readonly criterion: number;
  /** Action or commitment number, from 1; null for T1–T4. */
  readonly block: number | null;
  /** Lines of T6 and T10; the guide's own numbers when absent. */
  readonly objectives?: number;
  readonly indicatorsPerObjective?: number;
  readonly members?: number;
  /**
   * Cell values by field, for tests and pre-filled tables; absent fields hold the guide's instruction as placeholder.
   * `line` counts the cells of one field from 0: lines of T3, indicator lines, objectives; for people of T4 three a
   * person (nom, prénom, fonction).
   */
  readonly values?: (field: Field, line: number) => string | undefined;
  /** Years for the headers of T6 and T10 (« 2021 », « 2021-2022 »); absent ones stay « N », « N+3 », « N+5 ». */
  readonly years?: { readonly start?: string; readonly followUp?: string; readonly end?: string };
}
