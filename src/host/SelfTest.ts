/** The probes that run by themselves or with the person's help; each id is for ever, a trace names it. */
export const probeIds = [
  "paragraphs",
  "slices",
  "caret",
  "caret-undo",
  "signs",
  "comment-signs",
  "insertion",
  "placeholder",
  "region",
  "region-tracked",
  "insertion-undo",
  "comments",
  "flags-twice",
  "comment-deletion",
  "comments-undo",
  "underlines",
  "row",
  "tracked-range",
  "column",
  "citation",
  "custom-xml",
  "new-document",
] as const;

/** One probe of the self-test. */
export type ProbeId = (typeof probeIds)[number];

/** What a probe asks the person to do or to look at. */
export type ProbeQuestion =
  | "type-then-wait"
  | "press-undo"
  | "caret-in-header"
  | "type-in-placeholder"
  | "track-changes"
  | "comments-visible"
  | "underlines-visible"
  | "answer-comment"
  | "press-undo-comments"
  | "document-opened";

/** How the person answers: done or yes, no, or not now. */
export type ProbeAnswer = "yes" | "no" | "skipped";

/** One thing that a probe observed: never a text of the document. */
export type Fact = string | number | boolean | null;

/** Facts by their name. */
export type Facts = Readonly<Record<string, Fact>>;

/**
 * How a probe ended: all as expected; something otherwise; refused by Word; never answered; left out by the person; needs
 * an interface that this Word lacks; a bug of ours.
 */
export type ProbeOutcome = "as-expected" | "otherwise" | "refused" | "silent" | "skipped" | "unsupported" | "crashed";

/** A failure inside a probe: what it was doing, Office's code, and where in Office's own terms. */
export interface ProbeError {
  readonly step: string;
  readonly code: string;
  readonly location: string;
}

/** What a probe found. */
export interface ProbeResult {
  readonly id: ProbeId;
  readonly outcome: ProbeOutcome;
  readonly expected: Facts;
  /** Those of `expected`, and measures that nothing was expected of. */
  readonly happened: Facts;
  /** Names of the facts that are otherwise. */
  readonly differs: readonly string[];
  /** Those among them that the product relies on. */
  readonly broken: readonly string[];
  readonly errors: readonly ProbeError[];
  /** Without the time in which the person was asked. */
  readonly ms: number;
  /** What stands in the document after its clean-up, beside empty paragraphs; null where Word does not say. */
  readonly left: number | null;
}

/** Which Word it is, as it says itself. */
export interface WordIdentity {
  readonly platform: string;
  readonly host: string;
  readonly version: string;
  /** Requirement sets, `WordApi 1.3`, that it claims. */
  readonly sets: readonly string[];
  readonly userAgent: string;
}

/** What the probes write that is not theirs: made by the layers that know how. */
export interface ProbeMaterial {
  /** The tables of a criterion, as an insertion writes them (flat OPC). */
  readonly criterion: string;
  /** A document to open beside this one. */
  readonly document: Uint8Array;
  /** How many paragraphs a long document has. */
  readonly manyParagraphs: number;
}

/** Tries what we assume of the program that holds the document, in an empty document that is opened for it. */
export interface SelfTest {
  readonly identity: WordIdentity;
  /** Whether the document holds nothing: no word, table, picture, control or data of ours. Throws HostError. */
  isEmpty(): Promise<boolean>;
  /** Runs one probe and cleans up after it. Never rejects: what goes wrong is its result. */
  run(
    id: ProbeId,
    material: ProbeMaterial,
    ask: (question: ProbeQuestion) => Promise<ProbeAnswer>,
  ): Promise<ProbeResult>;
}
