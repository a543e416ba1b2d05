import type { DocumentEdit } from "../..";
import type { WordParagraphs } from "../paragraphs";
import type { FlagsStep } from "./flags/types";

/** An edit of one kind. */
export type EditOf<K extends DocumentEdit["kind"]> = Extract<DocumentEdit, { kind: K }>;

/** Which state of the document a write goes for: all of it done, or none of it. */
export type Target = "before" | "after";

/** The other one. */
export function opposite(target: Target): Target {
  return target === "before" ? "after" : "before";
}

/** Consecutive paragraphs of a list. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Where something is put: after the block before its place, before the block after it, or at the end of the body. */
export type Side = "After" | "Before" | "End";

/** A package between two blocks. */
export interface InsertStep {
  readonly kind: "insert";
  readonly flatOpc: string;
  readonly side: Side;
  /** The paragraph that follows. */
  readonly gap: number;
  /**
   * Keys of the paragraphs that the package has, null for those that show a placeholder: each Word gives them otherwise.
   * Word may join the last one to what follows, or add an empty one or two.
   */
  readonly expected: readonly (string | null)[];
  /** Keys of its paragraphs, once Word has given them; null before. */
  readonly keys: readonly string[] | null;
}

/** A row under the one that holds a paragraph. */
export interface RowStep {
  readonly kind: "row";
  readonly under: number;
  readonly values: readonly string[];
  /** The paragraph that follows the row. */
  readonly gap: number;
  /** Keys of its paragraphs, once Word has given them; null before. */
  readonly keys: readonly string[] | null;
}

/** A column after the cell of a paragraph, with its header. */
export interface ColumnStep {
  readonly kind: "column";
  readonly after: number;
  readonly header: string;
  /** The paragraphs of the table, and their keys before the write. */
  readonly table: Run;
  readonly keys: readonly string[];
  /** Its paragraphs by their rank in the table, once Word has given them; null before. */
  readonly added: readonly { readonly rank: number; readonly key: string }[] | null;
}

/** A link, and the words that carry it. */
export interface LinkedWords {
  readonly text: string;
  /** As `Range.hyperlink` has it: an address, or `#bookmark`. */
  readonly hyperlink: string;
}

/** Words in place of others, in one paragraph. */
export interface WordsChange {
  /** Offset in the paragraph's text before any change. */
  readonly start: number;
  readonly from: string;
  readonly to: string;
  readonly linksBefore: readonly LinkedWords[];
  readonly linksAfter: readonly LinkedWords[];
}

/** All that changes in the words of one paragraph; made from its end backwards. */
export interface WordsStep {
  readonly kind: "words";
  readonly paragraph: number;
  /** Its text before. */
  readonly text: string;
  /** In the order of the text. */
  readonly changes: readonly WordsChange[];
  /** The words behind which the cursor is put; null where it stays. */
  readonly caretBehind: string | null;
  /** The paragraph's package where it showed only a placeholder, which goes with the first words; null elsewhere. */
  readonly saved: string | null;
}

/** Blocks of a region of ours that stand in the document. */
export interface RegionBlocks extends Run {
  /** Whether a content control of its tag holds them. */
  readonly isControl: boolean;
  /** Word's id of that control, for its author may have copied it; null where it is not known. */
  readonly control: number | null;
  /** Keys of their paragraphs. */
  readonly keys: readonly string[];
  readonly xml: string;
}

/** A region put in place of another, at a place, or taken away. */
export interface RegionStep {
  readonly kind: "region";
  readonly tag: string;
  /** The words of the paragraph that marks its place while it is written. */
  readonly mark: string;
  readonly old: RegionBlocks | null;
  readonly put: {
    readonly flatOpc: string;
    readonly keys: readonly string[];
    /** As in `RegionBlocks`, once Word has given it. */
    readonly control: number | null;
  } | null;
  /** Ids of the controls of its tag before the write. */
  readonly standing: readonly number[];
  /** As in `InsertStep`. */
  readonly side: Side;
  /** The paragraph that follows, or the first of the old one. */
  readonly gap: number;
}

/** One step of a write as data: what it takes to make it, to recognise it half made, and to undo it. */
export type JournalStep = InsertStep | RowStep | ColumnStep | WordsStep | RegionStep;

/** A step that is known after the next sync, or at once where nothing was asked. */
export interface PlannedStep {
  readonly isWaiting: boolean;
  step(): JournalStep;
}

/** A step that is known at once. */
export function knownStep(step: JournalStep): PlannedStep {
  return { isWaiting: false, step: () => step };
}

/** A change of the custom XML parts of a namespace: their texts before it, and after it. */
export interface PartStep {
  readonly namespace: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A write as it was planned: data, so that it can be finished or undone by any later page. */
export interface Journal {
  readonly id: string;
  /** What was asked, in French. */
  readonly label: string;
  /** What was asked for: that all is done, or that a write is undone. */
  readonly goal: Target;
  /** Keys of the paragraphs of the document that it started from. */
  readonly base: readonly string[];
  readonly steps: readonly JournalStep[];
  /** Where each step stands in the base. */
  readonly runs: readonly Run[];
  readonly part: PartStep | null;
  readonly flags: FlagsStep | null;
  /** The author's mode of change tracking; null where this Word does not give it. */
  readonly tracking: string | null;
}

/** Where a step stands in the document as it is. */
export interface Section {
  /** Ranks among the paragraphs as they are: `start` to `end`, not included. */
  readonly start: number;
  readonly end: number;
}

/** What was found of a step in its section. */
export interface StepMatch {
  readonly state: Target | "between";
  /** Paragraphs that the writing left and that are nobody's, by rank in the section: they are removed last. */
  readonly spare: readonly number[];
  /** The one among them that says what stands: it goes after all others. */
  readonly mark?: number;
}

/** A step, where it stands now, and how much of it. */
export interface FoundStep {
  readonly step: JournalStep;
  readonly section: Section;
  readonly found: StepMatch;
}

/** A step ready to be written towards a target. */
export interface Prepared {
  /** Whether it asked something that the next sync answers. */
  readonly isWaiting: boolean;
  /** Writes; `withoutTracking` runs what is not the author's words with change tracking off. */
  readonly write: (withoutTracking: (write: () => void) => void) => void;
  /** After the sync: what is still to be put right, or null. */
  readonly repair?: () => (() => void) | null;
  /** After the sync: the step with what Word answered. */
  readonly learn?: () => JournalStep;
}

/** What writing a step needs of the document. */
export interface Site {
  readonly context: Word.RequestContext;
  readonly paragraphs: WordParagraphs;
  readonly section: Section;
}

/** How one kind of step is recognised and written. */
export interface StepKind<S extends JournalStep> {
  /** The paragraphs of the base that it changes; none for an insertion. */
  footprint(step: S): Run;
  /**
   * What stands in its section, `likely` where both states look alike; null for anything else than this step. `isLenient`:
   * its author may have written beside it.
   */
  find(step: S, paragraphs: WordParagraphs, section: Section, likely: Target, isLenient: boolean): StepMatch | null;
  /** Gets ready to bring it to a target. */
  prepare(step: S, site: Site, target: Target, found: StepMatch): Prepared;
}
