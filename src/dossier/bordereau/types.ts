import type { Location, Paragraph, Place, Table } from "../../document";
import type { BordereauColumn, BordereauColumns } from "./columns";

/** One line of the list of evidence. Empty strings where the list says nothing. */
export interface BordereauItem {
  /** As written: « C7-A1-03 », « Annexe 12 »; empty when the line has none that we understand. */
  readonly written: string;
  /** Where it is written, without its noun; null where Word gives it, and where `location` is. */
  readonly writtenAt: Place | null;
  /** The same, normalised (`numberKey`); null when there is none. */
  readonly number: string | null;
  readonly title: string;
  readonly type: string;
  /** Words that date the piece, in a column of their own or in its title; null when nothing does. */
  readonly date: string | null;
  /** The criterion, indicator or measure that it proves. */
  readonly proves: string;
  /** Its file or address. */
  readonly link: string;
  readonly page: string;
  /** What each of its cells says as it stands, even a date that dates nothing; empty in a list of paragraphs. */
  readonly says: ReadonlyMap<BordereauColumn, string>;
  /** Bookmarks of its row or paragraph: links lead there. */
  readonly bookmarks: readonly string[];
  /** Null in a list of paragraphs. */
  readonly table: BordereauTable | null;
  /** Null for a line of an annex file: it is in no document that the reader has open. */
  readonly location: Location | null;
}

/** A table of the list of evidence. */
export interface BordereauTable {
  readonly table: Table;
  /** The title over it; null without one. */
  readonly title: Paragraph | null;
  readonly columns: BordereauColumns;
  /** Written by this tool, as its columns tell: it may be written again. */
  readonly isOurs: boolean;
}

/** The list of evidence, all its tables together. */
export interface Bordereau {
  readonly items: readonly BordereauItem[];
  /** Those of the dossier itself, in order; of an annex, none. */
  readonly tables: readonly BordereauTable[];
}
