/**
 * How sure a transcribed sentence is: printed in the source, rebuilt from a cut page (what we added stands in square
 * brackets), or not to be had.
 */
export type TextStatus = "sure" | "reconstructed" | "missing";

/** A sentence of the guide, literal, with its printed page. */
export interface Quoted {
  readonly text: string;
  readonly page: number;
  readonly status: TextStatus;
  /** What was mended against the source (OCR), told to the proof-reader; absent when nothing was. */
  readonly mended?: string;
  /** Sub-items (second-level bullets). */
  readonly items?: readonly Quoted[];
}

/** What measures an indicator takes. `mixed`: a count and a rate in one (« Nombre et taux… »). */
export type IndicatorType = "count" | "rate" | "amount" | "frequency" | "qualitative" | "mixed";

export interface ExampleIndicator extends Quoted {
  readonly type: IndicatorType;
}

/** An attendu of the cahier des charges. */
export interface Expectation extends Quoted {
  /** Stable id, e.g. `C4.7`. */
  readonly id: string;
  /** Asked of candidates in a network only (« Dans le cas de candidatures en réseau… »). */
  readonly networkOnly: boolean;
}

/** A fiche Qualéduc linked to a criterion. */
export interface QualeducSheet {
  /** `1.1` … `3.12`. */
  readonly number: string;
  readonly title: string;
  readonly page: number;
}

/** A domaine of the self-evaluation of schools, with the lines the guide names for this criterion. */
export interface SelfEvaluationDomain {
  readonly number: number;
  readonly title: Quoted;
  readonly themes: readonly Quoted[];
}

/** Everything the guide says of one criterion. */
export interface CriterionText {
  readonly number: number;
  /** Title as the guide prints it. */
  readonly title: Quoted;
  /** Title as the code de l'éducation has it (D.335-1). */
  readonly codeTitle: string;
  readonly page: number;
  readonly expectations: readonly Expectation[];
  readonly reformMeasures: readonly Quoted[];
  /** The box printed beside the measures (« Acteurs »), its lines as items; null where there is none. */
  readonly actors: Quoted | null;
  readonly qualeducSheets: readonly string[];
  readonly domains: readonly SelfEvaluationDomain[];
  readonly strategicAxes: readonly Quoted[];
  readonly operationalObjectives: readonly Quoted[];
  readonly exampleActions: readonly Quoted[];
  readonly exampleIndicators: readonly ExampleIndicator[];
  /** Lists that the page must have held and that its cut copy lacks. */
  readonly missing: readonly string[];
}

/** One fillable cell or column of an official table: its label and the guide's instruction. */
export interface TableFieldText {
  /** Field id of the contract (`etat-des-lieux`, `mesure-n3`…). */
  readonly field: string;
  /** Literal label or header; empty for T1 and T2, which have none. */
  readonly label: string;
  /** Literal instruction paragraphs of the cell, in order; empty when the official cell is empty. */
  readonly hints: readonly string[];
  /** Example lines for repeated rows (« Objectif opérationnel 1 » …), literal. */
  readonly lines?: readonly string[];
}

/** One official table, literal. « X » stands for the criterion number, the final « 1 » of block titles for the block's. */
export interface TableText {
  readonly code: string;
  /** Literal title; null for T8, which has none. */
  readonly title: string | null;
  readonly page: number;
  /** Sentences the guide prints between the title and the table. */
  readonly introduction: readonly string[];
  readonly fields: readonly TableFieldText[];
}

/** On what a reference rests: printed in the guide, in a regulation, or our own reading. */
export type ReferenceBasis = "quoted" | "regulation" | "our-reading";

/** A passage that rules and screens cite, by key. */
export interface Reference {
  /** Printed page; null for regulations and our own reading without a page. */
  readonly page: number | null;
  /** Section title or name of the text. */
  readonly section: string;
  /** Literal sentence (basis `quoted`, `regulation`) or our reading told as such. */
  readonly quote: string;
  readonly basis: ReferenceBasis;
}

/** A national frame: the list of criteria at one time. */
export interface Frame {
  readonly id: "2016" | "2023";
  readonly text: string;
  readonly criteria: readonly { readonly number: number; readonly title: string }[];
  /** Number in the next frame by number in this one; absent for the newest. */
  readonly renumbering?: Readonly<Record<string, number>>;
}

/** One edition of the guide. */
export interface GuideEdition {
  /** `2026-01`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly frame: Frame;
  /** SHA-256 of the text that was transcribed. */
  readonly sourceDigest: string;
  readonly criteria: readonly CriterionText[];
  readonly qualeduc: readonly {
    readonly group: number;
    readonly title: string;
    readonly sheets: readonly QualeducSheet[];
  }[];
  readonly tables: Readonly<Record<string, TableText>>;
  /** Passages cited by rules and screens, by key. */
  readonly references: Readonly<Record<string, Reference>>;
  /** Scanning faults mended in this transcription: what the source prints, what we write. */
  readonly mendings: readonly { readonly page: number; readonly printed: string; readonly written: string }[];
}
