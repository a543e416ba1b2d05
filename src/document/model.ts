/**
 * A Word document as plain data: what the reader produces and everything else consumes.
 * Immutable; knows neither XML, nor Word, nor the guide.
 */

/** Where a hyperlink leads. */
export interface Link {
  /** `url`: an outside address or path as written; `anchor`: a bookmark of this document. */
  readonly kind: "url" | "anchor";
  /** Address, path or bookmark name; empty when the link has no target. */
  readonly target: string;
  /** Characters of the paragraph's `text` that carry the link (UTF-16 offsets). Equal for a linked picture. */
  readonly start: number;
  readonly end: number;
}

/** A picture or drawing anchored in a paragraph. */
export interface Picture {
  /** Alternative text; null when there is none. */
  readonly alternative: string | null;
}

/** One paragraph, as its reader sees it in the final view (insertions kept, deletions dropped). */
export interface Paragraph {
  readonly kind: "paragraph";
  /**
   * Rank in Word's `body.paragraphs` (paragraphs of cells and content controls included), from 0;
   * null for those that list does not hold (text boxes, footnotes).
   */
  readonly index: number | null;
  /** Rank of its file among those that are one dossier, from 0; absent in the only one, or the first. */
  readonly file?: number;
  /** The reading of the open document that it comes from; absent for one read from a file. */
  readonly reading?: string;
  /** Final text: tab as `\t`, line break as `\n`; showing placeholders are not text. */
  readonly text: string;
  /** Text with tracked deletions kept in place, as some views of Word report it; null when equal to `text`. */
  readonly textWithDeletions: string | null;
  /** Text of showing placeholders (`w:showingPlcHdr`), the document's own grey guidance; null when none. */
  readonly placeholder: string | null;
  /** Style id as written in `w:pStyle`; null for the default style. */
  readonly style: string | null;
  /** 1–9 for a heading (outline level of the paragraph or of its style chain); null otherwise. */
  readonly headingLevel: number | null;
  /** The automatic number before it, as it shows: « Critère 3 : », « 1.2 »; null without one, and for a bullet. */
  readonly number: string | null;
  readonly links: readonly Link[];
  readonly bookmarks: readonly string[];
  readonly pictures: readonly Picture[];
  /** Ids of comments that start in this paragraph. */
  readonly comments: readonly string[];
  /** Content of text boxes anchored here. */
  readonly textBoxes: readonly Block[];
}

/** One cell as written (`w:tc`), with its place in the grid. */
export interface Cell {
  readonly row: number;
  /** First grid column covered, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** Rows covered by a vertical merge that starts here; 1 when not merged; 0 when `isContinued`. */
  readonly rowSpan: number;
  /** Lower part of a vertical merge (`w:vMerge` without restart): normally empty. */
  readonly isContinued: boolean;
  readonly blocks: readonly Block[];
}

export interface Row {
  /** Repeated at the top of each page (`w:tblHeader`). */
  readonly isHeader: boolean;
  readonly cells: readonly Cell[];
}

/** A table, its spans resolved to a grid. Nested tables stand in the blocks of their cell. */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
  readonly columnCount: number;
  /** `w:tblCaption` and `w:tblDescription`; null when absent. */
  readonly title: string | null;
  readonly description: string | null;
  /** 0 in the body, 1 in a cell of a table, … */
  readonly depth: number;
}

export type Block = Paragraph | Table;

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** Something odd that the reader accepted, by a code. */
export interface ReadWarning {
  readonly code: string;
  readonly detail: string;
}

/** One read document. */
export interface DocumentText {
  readonly blocks: readonly Block[];
  /** Every paragraph of the body in the order of Word's `body.paragraphs`: `paragraphs[i].index === i`. */
  readonly paragraphs: readonly Paragraph[];
  readonly bookmarks: ReadonlySet<string>;
  readonly comments: readonly Comment[];
  readonly footnotes: readonly Paragraph[];
  /** Number of tracked insertions, deletions and moves left in the body. */
  readonly revisionCount: number;
  /** Pages as the document itself tells (docProps/app.xml, else rendered page breaks); null when it does not. */
  readonly pageCount: number | null;
  readonly warnings: readonly ReadWarning[];
}
