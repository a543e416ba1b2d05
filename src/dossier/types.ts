import type { Cell, DocumentText, Link, Location, Paragraph } from "../document";
import type { Frame, GuideEdition } from "../guide";
import type { BlockKind, Field, TableCode, TableReading } from "../tables";
import type { AuditSheet } from "./auditSheets";
import type { Bordereau } from "./bordereau/types";
import type { WrittenCitation } from "./citations";
import type { MeasureValue } from "./measure";

/** Where something stands in the dossier's own terms; what does not apply is null. Findings carry it as it is. */
export interface Coordinates {
  readonly criterion: number | null;
  /** `A1`, `E2`…: rank in the document, not the number written. */
  readonly block: string | null;
  readonly table: TableCode | null;
  readonly field: Field | null;
  /** From 1 inside the block. */
  readonly objective: number | null;
  /** From 1 inside the objective. */
  readonly indicator: number | null;
}

/**
 * What an answer cell holds: nothing (or a showing placeholder), filler (« … », « à compléter »), the guide's
 * instruction left, whole or inside other words, or an answer.
 */
export type AnswerState = "empty" | "filler" | "instruction" | "filled";

/** One fillable cell. */
export interface Answer extends Coordinates {
  readonly table: TableCode;
  readonly field: Field;
  readonly cell: Cell;
  /** Final text, trimmed. */
  readonly text: string;
  readonly state: AnswerState;
  /** The instruction found in it; null when none is. */
  readonly instruction: string | null;
  readonly location: Location;
}

/** A person of the team. */
export interface TeamPerson {
  readonly role: "coordonnateur" | "membres";
  readonly lastName: Answer | null;
  readonly firstName: Answer | null;
  readonly position: Answer | null;
}

/** One of the measures of an indicator. */
export interface Measure {
  readonly field: "mesure-n" | "mesure-n3" | "mesure-n5";
  readonly answer: Answer;
  readonly value: MeasureValue;
  /** First year of the header's year or school year, reckoned from N where its own is not written; null: unknown. */
  readonly year: number | null;
}

/** A line of T6 or T10 that somebody used. */
export interface Indicator extends Coordinates {
  readonly block: string;
  readonly kind: BlockKind;
  /** The cell that names it; null when the table lacks the column. */
  readonly answer: Answer | null;
  readonly measures: readonly Measure[];
  /** A reference to evidence stands in its row or in its objective's added value. */
  readonly hasEvidence: boolean;
  /** The cells of its row, but for its added value. */
  readonly cells: readonly Cell[];
  readonly location: Location;
}

/** An objective with its indicators. */
export interface Objective extends Coordinates {
  readonly answer: Answer | null;
  readonly indicators: readonly Indicator[];
  /** Added-value cells of its lines, each once; one cell may serve several objectives. */
  readonly addedValues: readonly Answer[];
}

/** A recognised official table at its place. */
export interface OfficialTable extends Coordinates {
  readonly table: TableCode;
  readonly reading: TableReading;
  readonly answers: readonly Answer[];
  /** Of T6 and T10, the objectives that somebody wrote in; empty for the others. */
  readonly objectives: readonly Objective[];
  /** Its title, else its first words. */
  readonly location: Location;
  /** Its last cell. */
  readonly end: Location;
}

/** A written reference to evidence, or a link, anywhere in the dossier. */
export interface Citation extends Coordinates {
  readonly text: string;
  /** The numbers it names, normalised and expanded (`numberKey`); none for a mere link. */
  readonly numbers: readonly string[];
  /** The written references in it, by the characters of its paragraph; none for a mere link. */
  readonly references: readonly WrittenCitation[];
  /** Where a link leads; null for a written reference. */
  readonly target: string | null;
  readonly location: Location;
}

/** A reference to evidence that names no piece: « voir annexes ». */
export interface VagueCitation extends Coordinates {
  readonly text: string;
  readonly location: Location;
}

/** A paragraph of the dossier, inside its tables, between them or in a text box. */
export interface Passage extends Coordinates {
  readonly paragraph: Paragraph;
  /** The paragraph that anchors the text box it stands in; else itself. */
  readonly host: Paragraph;
  /** The answer it belongs to; null outside the fillable cells. */
  readonly answer: Answer | null;
  /** References to evidence in it; none in the list of evidence itself. */
  readonly citations: readonly Citation[];
}

/** A hyperlink, or an address or path written out, anywhere in the dossier. */
export interface DossierLink extends Coordinates {
  readonly target: string;
  readonly kind: Link["kind"];
  /** The words that carry it; null for an address or path merely written out. */
  readonly words: string | null;
  readonly location: Location;
}

/** An action or a commitment. */
export interface DossierBlock extends Coordinates {
  readonly kind: BlockKind;
  readonly criterion: number;
  /** `A1`, `E2`… */
  readonly block: string;
  /** Number that its title carries; null when it carries none. */
  readonly writtenNumber: number | null;
  /** Number of the criterion that its title names; null when it names none. */
  readonly writtenCriterion: number | null;
  readonly tables: readonly OfficialTable[];
  readonly objectives: readonly Objective[];
  /** Citations in its cells, in reading order. */
  readonly citations: readonly Citation[];
  /** References in its cells that name no piece, in reading order. */
  readonly vagueCitations: readonly VagueCitation[];
  readonly location: Location | null;
  /** Where its last table ends; null without one. */
  readonly end: Location | null;
}

/** One criterion's section. */
export interface Criterion extends Coordinates {
  /** The number written, as everywhere in the coordinates. */
  readonly criterion: number;
  /** Its number in the edition's frame: another one where the titles carry the numbers of a former frame. */
  readonly national: number;
  /** Rank of the file that it begins in. */
  readonly document: number;
  /** T1–T4 found. */
  readonly tables: readonly OfficialTable[];
  readonly people: readonly TeamPerson[];
  readonly actions: readonly DossierBlock[];
  readonly commitments: readonly DossierBlock[];
  /** Titles that still say « CRITÈRE X ». */
  readonly unnumbered: readonly OfficialTitle[];
  /** Titles under which the criterion begins again further on. */
  readonly repeats: readonly Location[];
  readonly location: Location | null;
  /** Where the last of T1–T4 ends; null without one. */
  readonly end: Location | null;
}

/** A title that announces a table. */
export interface OfficialTitle {
  readonly table: TableCode | null;
  readonly location: Location;
}

/** The dossier as its authors think of it. Immutable. */
export interface Dossier {
  readonly edition: GuideEdition;
  readonly documents: readonly DocumentText[];
  /** In the order of the document. */
  readonly criteria: readonly Criterion[];
  /** The former frame whose numbers the titles carry; null when they carry those of the edition. */
  readonly formerFrame: Frame | null;
  /** Every paragraph, those outside the criteria first. */
  readonly passages: readonly Passage[];
  readonly links: readonly DossierLink[];
  /** References to evidence, in tables and prose, those of the list of evidence itself left out. */
  readonly citations: readonly Citation[];
  /** The list of evidence, of the dossier or of the annex given beside it; null when there is none. */
  readonly bordereau: Bordereau | null;
  /** The auditors' sheets, which nothing else here holds. */
  readonly auditSheets: readonly AuditSheet[];
  /** Official tables recognised, all told; none means that this is no dossier. */
  readonly tableCount: number;
}

/** Coordinates with everything null. */
export const nowhere: Coordinates = {
  criterion: null,
  block: null,
  table: null,
  field: null,
  objective: null,
  indicator: null,
};
