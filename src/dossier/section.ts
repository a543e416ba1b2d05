import type { Paragraph } from "../document";
import type { BlockKind, TableReading, Title } from "../tables";

/** A block as it is being found. */
export interface BlockSection {
  readonly kind: BlockKind;
  readonly title: Paragraph | null;
  readonly writtenNumber: number | null;
  readonly writtenCriterion: number | null;
  readonly tables: TableReading[];
  readonly passages: Paragraph[];
}

/** A criterion as it is being found. */
export interface CriterionSection {
  readonly number: number;
  /** Rank of the file that it begins in. */
  readonly document: number;
  readonly title: Paragraph | null;
  /** The line under the title, before any table: it holds the criterion's name where the title says « Critère 3 » only. */
  subtitle: Paragraph | null;
  /** Titles that announce the criterion again further on. */
  readonly repeats: Paragraph[];
  readonly tables: TableReading[];
  readonly blocks: BlockSection[];
  readonly unnumbered: Title[];
  readonly passages: Paragraph[];
}
