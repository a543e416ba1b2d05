import type { Place } from "../../../document";

/** Objects that follow their text between two runs. */
export type Tracked = Word.Range | Word.Paragraph | Word.TableCell | Word.ContentControl;

/** What is put right once Word has told what came of a change. */
export type Settle = () => void;

/** Runs writes that are not the author's words (regions, links) with change tracking off. */
export type Quietly = (write: () => void) => void;

/** One edit on its way through the syncs of `apply`: what it asks for before each of them. */
export interface Step {
  /** Regions are made first, words next from the end backwards, a citation last: none moves the place of another. */
  readonly turn: "region" | "words" | "caret";
  /** Places whose paragraphs it needs. */
  readonly places: readonly Place[];
  /** Before the first sync. */
  ask?(context: Word.RequestContext): void;
  /** Before the second: its paragraphs, null for those whose words have gone. Throws HostError. */
  locate(paragraphs: readonly (Word.Paragraph | null)[], context: Word.RequestContext): void;
  /** After the second, for what could not be asked for before: whether there is something to wait for. */
  askMore?(): boolean;
  /** Before the third, when nothing has been written yet: throws HostError when it cannot be made. */
  check?(): void;
  /** Before the third: writes. */
  make(context: Word.RequestContext, quietly: Quietly): Made;
}

/** What an edit made, and how it is taken back. */
export interface Made {
  readonly tracked: readonly Tracked[];
  readonly settle?: Settle;
  /** Word refused one of the edits: takes away what it may have left of this one. */
  abandon?(): void;
  /** Before the first sync of taking back: loads what `isUntouched` and `takeBack` look at. */
  load(): void;
  /** Nobody wrote in it since. */
  isUntouched(): boolean;
  /** Before the second; what is left to settle then, if anything. */
  takeBack(context: Word.RequestContext): Settle | void;
}
