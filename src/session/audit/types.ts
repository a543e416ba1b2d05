import type {
  Assessment,
  Assessor,
  ConsensusChoice,
  Divergence,
  Effectiveness,
  EvidenceFinding,
  ExpectationEntry,
  LetterWording,
  Opinion,
  Outcome,
  PersonWords,
  PolicyChoice,
  PolicyFault,
} from "../../audit";
import type { Finding } from "../../checker";
import type { Location } from "../../document";
import type { HostErrorCode } from "../../host";
import type { VisitAnswer, VisitFault } from "../../report";
import type { ReadonlyStore } from "../store";
import type { AuditImport, AuditState, AuditWork, ObservationDraft, TakenSheets, UnsavedWords } from "./states";

/** The words a constat is anchored on. */
export type Anchor = NonNullable<ObservationDraft["anchor"]>;

/** What somebody chose of the letter to the school. */
export interface LetterOptions {
  /** Whether it tells the avis. */
  readonly hasOpinion: boolean;
  /** The académie's; null: ours. */
  readonly wording: LetterWording | null;
}

/** Which of the two is right where a visible table and the part disagree. */
export type SheetChoice = "part" | "sheet";

/** What this computer keeps of the words of the person at work: those that Word lost with it, and those being typed. */
export interface LocalCopy {
  /** What of it is neither in the document nor in a field that was touched since; null for nothing. */
  readonly unsaved: ReadonlyStore<UnsavedWords | null>;
  /** Enters it again, where nothing newer was entered; what was being typed goes to its fields. */
  takeUp(): Promise<void>;
  /** Erases it from this computer. */
  forget(): void;
  /** Somebody erased what this computer keeps: nothing of it is offered any more. */
  lookAgain(): void;

  /** Motives and comments being typed, not kept yet, by id of attendu or `comment 3`. */
  readonly reasons: ReadonlyStore<Readonly<Record<string, string>>>;
  /** Null: it was kept, or is again what was kept before. */
  typeReason(key: string, text: string | null): void;
  /** The constat being written; null for none. */
  readonly observation: ReadonlyStore<ObservationDraft | null>;
  typeObservation(draft: ObservationDraft | null): void;
}

/**
 * What the pane asks for in an audit. Each change is in `state` at once and in the document's part by one write; the
 * visible tables follow with `refreshSheets`, so that scoring never waits for Word.
 */
export interface AuditSession {
  readonly state: ReadonlyStore<AuditState>;
  readonly work: ReadonlyStore<AuditWork>;
  readonly imported: ReadonlyStore<AuditImport>;
  /** The file whose import `withdrawImport` takes back: the last one that changed anything; null for none left. */
  readonly withdrawable: ReadonlyStore<string | null>;
  /** Criterion in which the document's cursor stands; null elsewhere. Told while `follow` is on. */
  readonly here: ReadonlyStore<number | null>;

  readonly local: LocalCopy;

  /** Reads the document, recognises it, checks it, reads its scores: one reading. */
  open(): Promise<void>;
  /** Reads the document again under an open audit. Throws HostError. */
  refresh(): Promise<void>;
  /** Follows the cursor until the returned function is called. */
  follow(): () => void;
  goTo(location: Location): Promise<HostErrorCode | null>;

  /**
   * Who works here from now on: a person of the document is known again by name, whatever the id. Resolves with those who
   * bear the same name and another fonction: nothing changed then, until it is called with the answer, the id of one of them
   * or null for somebody else.
   */
  identify(speaker: Assessor, who: PersonWords, answer?: string | null): Promise<readonly Assessment[]>;
  /** Corrects the name and the fonction of the person at work, in all that this person entered. */
  rename(who: PersonWords): Promise<void>;
  setVerdict(entry: Omit<ExpectationEntry, "at">): Promise<void>;
  setEffectiveness(criterion: number, level: Effectiveness | null): Promise<void>;
  setComment(criterion: number, comment: string): Promise<void>;
  putObservation(observation: ObservationDraft): Promise<void>;
  removeObservation(id: string): Promise<void>;
  /** The words selected in the document, and the criterion they stand in; null outside the school's text. */
  anchorHere(): Promise<{ readonly anchor: Anchor; readonly criterion: number | null } | null>;
  /** Says what became of an écart of a former audit; null takes it back. */
  followUp(gap: string, outcome: Outcome | null): Promise<void>;
  /** Says what the person at work found today on looking at a piece of evidence; null takes it back. */
  lookAt(piece: string, finding: EvidenceFinding | null): Promise<void>;
  /** What was said of the criterion holds for its text of now. */
  confirmText(criterion: number): Promise<void>;
  setOpinion(opinion: Opinion | null, motive: string): Promise<void>;
  /** Signs today what the person at work said; `false` takes it back. */
  sign(isSigned: boolean): Promise<void>;
  /** Settles a divergence: what this auditor said becomes the consensus. */
  settle(divergence: Divergence, auditor: string): Promise<void>;
  /** Settles it, or anything, by what none of the auditors had said: this becomes the consensus. */
  agree(agreed: ConsensusChoice): Promise<void>;
  /** Takes a consensus back: what the auditors say on it counts again. */
  reopen(settled: ConsensusChoice): Promise<void>;
  /** Keeps what the académie chose, for all auditors. What no visible table could say again is refused: nothing changes. */
  setPolicy(choice: PolicyChoice): Promise<readonly PolicyFault[]>;

  /** Writes the scores again: after a failure, or after they were read from the visible tables. */
  saveAgain(): Promise<void>;
  /**
   * Writes the visible tables that do not show the scores yet, and the comments of constats. `withHeld`: also those that a
   * comment held back.
   */
  refreshSheets(withHeld?: boolean): Promise<void>;
  /** Takes what one side says where a visible table and the part disagree, for all differences. */
  resolveSheets(choice: SheetChoice): Promise<void>;
  /** What the visible tables replaced in the scores last; null for nothing, or once it was undone. */
  readonly takenSheets: ReadonlyStore<TakenSheets | null>;
  /** Gives back the scores that the visible tables replaced, and writes the tables again. */
  undoSheets(): Promise<void>;
  /** Takes in a colleague's copy (bytes of a .docx) or exported scores (text), or the audit of a former version. */
  importFile(name: string, content: Uint8Array | string, isPrevious: boolean): Promise<void>;
  /** Says that a file is too big, before anything of it is read. */
  refuseFile(name: string): void;
  /**
   * Answers what `imported` asks: a file that looks like another dossier's is this one's, two people of one name are one,
   * auditors of a previous audit score this version too; or not.
   */
  answerImport(isYes: boolean): Promise<void>;
  /** Takes back what the last file brought that is not taken back yet; what was entered since stays. */
  withdrawImport(): Promise<void>;
  /** The scores as a file for a colleague; null when nothing is open. */
  exportScores(): string | null;
  /** Opens the report as a new document; the state of `work` says where this Word cannot. */
  openReport(): Promise<void>;
  /** The name of a file about this dossier, with its UAI and today's date: `rapport-audit-0990164K-2026-11-30.docx`. */
  fileName(kind: string, ending: string): string;
  /** The sheet for the visit, or the letter to the school: as a new document, as a .docx, as a page. */
  openVisit(): Promise<void>;
  visitAsDocx(): Uint8Array | null;
  visitAsHtml(): string | null;
  /** What was written in a sheet for the visit (.docx): nothing is kept of it before somebody says what kind of constat it is. */
  readVisit(content: Uint8Array): readonly VisitAnswer[] | VisitFault;
  openLetter(options: LetterOptions): Promise<void>;
  letterAsDocx(options: LetterOptions): Uint8Array | null;
  /** The report as a page, or as a .docx; null when nothing is open. */
  reportAsHtml(): string | null;
  reportAsDocx(): Uint8Array | null;
  /** What the auditors' own rules find: what is still to be said. */
  remaining(): readonly Finding[];
  /** Removes every trace of scoring and looks whether any is left. */
  handBack(): Promise<void>;
  /** Puts the scores back after `handBack`. */
  restore(): Promise<void>;
}
