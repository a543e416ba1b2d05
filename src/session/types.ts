import type { Audience, CheckReport, Finding } from "../checker";
import type { HostErrorCode } from "../host";
import type { Dismissal, DossierSettings } from "../record";
import type { AuditSession } from "./audit/types";
import type { ChosenFix } from "./check/corrections";
import type { Abilities } from "./createAbilities";
import type { EvidenceSession } from "./evidence/types";
import type { CaretState } from "./states";
import type { CheckState, FixState, FlagState, UnderlineState, UndoableFixes } from "./check/states";
import type { InsertRequest, InsertState, Insertion, ReadingState } from "./insert/states";
import type { RecordState, RecordTask } from "./record/states";
import type { Resolution, UnfinishedState } from "./unfinished/states";
import type { ReadonlyStore } from "./store";

/** Everything the pane can ask for, without knowing Word. States are pushed to subscribers, immutable. */
export interface Session {
  /** What this Word does for us, as far as it is known by now. */
  readonly abilities: ReadonlyStore<Abilities>;

  readonly check: ReadonlyStore<CheckState>;
  readonly flags: ReadonlyStore<FlagState>;
  readonly underlines: ReadonlyStore<UnderlineState>;
  readonly fixes: ReadonlyStore<FixState>;
  /** The last fixes that can be undone; once they are, the ones before them. */
  readonly madeFixes: ReadonlyStore<UndoableFixes | null>;
  readonly insert: ReadonlyStore<InsertState>;
  /** Insertions that can still be taken back, newest first. */
  readonly insertions: ReadonlyStore<readonly Insertion[]>;

  /** A write that stopped halfway, if the last reading found one. */
  readonly unfinished: ReadonlyStore<UnfinishedState>;
  /** Finishes it or undoes it, then reads the document again. */
  resolveUnfinished(how: Resolution): Promise<void>;

  /** Whether Word left its last call unanswered. */
  readonly isSilent: ReadonlyStore<boolean>;
  /** Reads again whatever was read. */
  readAgain(): Promise<void>;

  /** The register of evidence, and what cites it. */
  readonly evidence: EvidenceSession;

  /** What the document remembers. Each check reads it anew. */
  readonly record: ReadonlyStore<RecordState>;
  /** What of it is being changed, or was not kept; null otherwise. */
  readonly recordTask: ReadonlyStore<RecordTask | null>;

  /**
   * Reads and checks the document, for the school or for its auditors; for whom it was checked last when absent. `opening`:
   * the pane does so as it opens, without a click in it.
   */
  runCheck(audience?: Audience, when?: "opening"): Promise<void>;
  /** Selects the very cell of a finding; the returned code is null when it worked. */
  goTo(finding: Pick<Finding, "location">): Promise<HostErrorCode | null>;
  /** Writes these findings inline. */
  showFlags(findings: readonly Finding[]): Promise<void>;
  clearFlags(): Promise<void>;
  /** Underlines what is found, now and after each check, without writing in the document; or takes that away. */
  underline(isWanted: boolean): Promise<void>;
  /** Checks the dossier, and flags what it finds about evidence. */
  flagEvidence(): Promise<void>;
  /** Makes corrections in the document, then checks again. */
  fix(corrections: readonly ChosenFix[]): Promise<void>;
  /** Takes the last corrections back, then checks again. */
  undoFixes(): Promise<void>;
  /** Inserts at its place, or at the cursor. */
  runInsert(request: InsertRequest, where: "place" | "caret"): Promise<void>;
  undoInsert(insertion: Insertion): Promise<void>;
  /** Reads the document for `outline`, without checking it. */
  readOutline(): Promise<void>;
  /** Keeps `insertCaret` on the cursor until the returned function is called. Never moves it. */
  followInsertCaret(): () => void;
  /** Looks once where the cursor stands, by a fresh reading. */
  lookAtCaret(): Promise<void>;
  /** Reads what the document remembers, without checking it. */
  loadRecord(): Promise<void>;
  /** Sets findings aside, for the reason that somebody gives; they leave the list and the counts at once. */
  dismiss(findings: readonly Finding[], why: Pick<Dismissal, "reason" | "by">): Promise<void>;
  /** Takes dismissals back. */
  restore(dismissals: readonly Dismissal[]): Promise<void>;
  /** Keeps the settings in the document; checks it again when it had been. */
  saveSettings(settings: DossierSettings): Promise<void>;
  /** Replaces what cannot be used by an empty record. */
  resetRecord(): Promise<void>;
  /** The auditor's part, loaded when it is first asked for: the same one each time. */
  audit(): Promise<AuditSession>;
  /** Criteria of the guide with what the last reading saw of them. */
  readonly outline: ReadonlyStore<readonly CriterionOutline[]>;
  /** Whether a reading filled `outline`. */
  readonly outlineReading: ReadonlyStore<ReadingState>;
  /** Where the cursor stands in the document as it is now. Told while followed. */
  readonly insertCaret: ReadonlyStore<CaretState>;
}

/** One criterion for pickers: number, official title, blocks present in the document. */
export interface CriterionOutline {
  readonly number: number;
  readonly title: string;
  readonly actions: number;
  readonly commitments: number;
  readonly isPresent: boolean;
}

export type { CheckReport };
