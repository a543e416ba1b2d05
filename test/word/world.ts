import type { WordDocument } from "./model/WordDocument";
import type { TextRange } from "./model/TextRange";
import type { StoredAnnotation } from "./objects/Annotation";
import type { XmlElement } from "./xml/tree";

/** What Word's shortcomings to show: all off in the plain mode. */
export interface Hostility {
  /** Members (`Range.insertComment`) that answer NotAllowed; `"*"` for every write (observed: office-js #6746, #2336). */
  readonly notAllowed: readonly string[];
  /** Loading `cellIndex` of a vertically merged cell fails the whole batch (observed: office-js #3200). */
  readonly mergedCellsThrow: boolean;
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** `insertOoxml` leaves one more empty paragraph behind (observed: office-js-docs #874, #2411). */
  readonly extraParagraph: boolean;
  /** `Paragraph.text` keeps tracked deletions (observed: office-js #5286). */
  readonly keepsDeletions: boolean;
  /** What becomes of no-break spaces in the texts that Word gives (observed: office-js #67). */
  readonly spaces: "kept" | "plain" | "narrow";
  /** Texts that Word gives hold a sign where a comment stands (observed: office-js #2114, #2258). */
  readonly commentSigns: boolean;
  /** `insertText` in place of all words of a link drops the link (observed: office-js #1762, #4276). */
  readonly dropsLinks: boolean;
  /** `Comment.delete` fails where the paragraph of the comment has a page break (observed: office-js #6551). */
  readonly stuckComments: boolean;
  /** `Paragraph.insertAnnotations` fails with GeneralException (observed without a subscription: office-js #5179, #4953). */
  readonly noSubscription: boolean;
  /** `Range.delete` leaves the empty cells of the tables that it covers (observed on the web: office-js #3074). */
  readonly keepsCells: boolean;
  /** `ContentControl.insertParagraph` Before and After answer NotAllowed (observed on the web in 2018: office-js #53, #1284). */
  readonly refusesBesideControls: boolean;
  /** `body.getOoxml()` fails with GeneralException (observed: office-js #6059). */
  readonly getOoxmlFails: boolean;
  /** Largest slice of the file that is given, in bytes (documented: 65536 on the iPad). */
  readonly largestSlice: number;
}

/** What every simulated object can reach. */
export interface World {
  readonly document: WordDocument;
  readonly hostility: Hostility;
  /** Things the add-in did that hurt in the real Word. */
  readonly violations: string[];
  /** What is underlined for the person, by its id, and how many ever were. */
  readonly annotations: Map<string, StoredAnnotation>;
  readonly annotated: { count: number };
  /** Documents that the add-in opened beside this one. */
  readonly opened: Uint8Array[];
  /** Paragraphs of headers and notes that hold the caret: outside of the model, but known to stand somewhere. */
  readonly otherStories: WeakSet<XmlElement>;
  selection: TextRange;
  /** Counters of the request at work. */
  readonly batch: { comments: number };
  changeTrackingMode: string;
  /** Name of the signed-in person. */
  readonly author: string;
  readonly now: () => Date;
  /** Called before each change of the document: counts it, and refuses it in a hostile document or where a fault is due. */
  change(): void;
  /** The same for a change of the text, which is noted when it would be tracked. */
  write(): void;
  /**
   * A call that enters Word's list of what can be undone (observed: office-js #5715, #2720). It is noted as a violation when
   * neither a write nor a selection of the add-in comes after it, before the person acts: nobody asked for it then.
   */
  entersUndo(member: string): void;
  /** The simulated Word has that WordApi version. */
  isSupported(version: string): boolean;
  /** Throws NotAllowed when the hostile mode forbids the member. */
  guard(className: string, member: string): void;
  /** Moves the selection and tells the listeners. */
  select(range: TextRange): void;
}
