/** The probes of an empty document, one after the other; each id is for ever, a trace names it. */
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

/** The probes that the person starts one by one, in a document of hers or with somebody's help. */
export const apartProbeIds = ["large-document", "way-out", "refusals", "two-people", "ribbon"] as const;

/** A probe of its own. */
export type ApartProbeId = (typeof apartProbeIds)[number];

/** One probe of the self-test. */
export type ProbeId = (typeof probeIds)[number] | ApartProbeId;

/** Those of them that write in a document that is not empty: the person says that it may be written in. */
export const writesApart: Readonly<Record<ApartProbeId, boolean>> = {
  "large-document": false,
  "way-out": false,
  refusals: true,
  "two-people": true,
  ribbon: true,
};

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
  | "document-opened"
  | "title-changed"
  | "may-write"
  | "document-refuses"
  | "other-wrote"
  | "click-ribbon"
  | "offer-json"
  | "json-received"
  | "offer-docx"
  | "docx-received"
  | "copy-text"
  | "text-pasted"
  | "pick-file"
  | "pick-folder";

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
  /** Names of the facts that the person did not look at. */
  readonly untried: readonly string[];
  readonly errors: readonly ProbeError[];
  /** Without the time in which the person was asked. */
  readonly ms: number;
  /**
   * What stands in the document after its clean-up, beside empty paragraphs; null where Word does not say, or where the
   * document is the person's and nothing is cleaned.
   */
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
  readonly page: ProbePage;
}

/** The ways out of the pane's page and into it, which Word allows or not. */
export interface ProbePage {
  /** Offers a file. Nothing says whether it came. */
  download(kind: "json" | "docx"): void;
  /** Puts some words on the clipboard; false where it is refused. */
  copy(): Promise<boolean>;
  /** Lets the person choose; how many files she chose. */
  pick(kind: "file" | "folder"): Promise<number>;
}

/** Tries what we assume of the program that holds the document, in an empty document that is opened for it. */
export interface SelfTest {
  readonly identity: WordIdentity;
  /** Whether the document holds nothing: no word, table, picture, control or data of ours. Throws HostError. */
  isEmpty(): Promise<boolean>;
  /** Whether the document keeps something of ours: it is somebody's dossier. Throws HostError. */
  isDossier(): Promise<boolean>;
  /** Runs one probe and cleans up after it. Never rejects: what goes wrong is its result. */
  run(
    id: ProbeId,
    material: ProbeMaterial,
    ask: (question: ProbeQuestion) => Promise<ProbeAnswer>,
  ): Promise<ProbeResult>;
}
