import type {
  Assessment,
  Assessor,
  AuditRecord,
  AuditResult,
  CopyFault,
  DossierIdentity,
  Divergence,
  FollowedGap,
  Lacking,
  NamedLook,
  Observation,
  OtherDossier,
  PersonWords,
  RecordChange,
  SettledPoint,
  SheetDifference,
  SignatureState,
  Superseded,
  TextChange,
  WordChange,
} from "../../audit";
import type { Dossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import type { HostErrorCode } from "../../host";
import type { Candidacy, RecordErrorCode } from "../../record";
import type { Failure } from "../states";
import type { CriterionBrief } from "./criterionBriefs";

/** Where the scores came from: the part that travels with the document, its visible tables where the part is lost. */
export type AuditOrigin = "part" | "sheets" | "nothing";

/** A visible table of ours: the fiche of a criterion, or the synthesis. */
export type SheetName = number | "synthesis";

/** Who works in the pane. */
export type CurrentAssessor = Assessor & Pick<Assessment, "name" | "position">;

/** Everything the pane shows of an audit. Replaced whole with each change. */
export interface OpenAudit {
  readonly edition: GuideEdition;
  readonly record: AuditRecord;
  readonly origin: AuditOrigin;
  /** Who works here; null until somebody said so. */
  readonly me: CurrentAssessor | null;
  readonly candidacy: Candidacy;
  /** Whose dossier it is, as recorded or as its cover says. */
  readonly identity: DossierIdentity;
  /** One for each criterion of the guide. */
  readonly briefs: readonly CriterionBrief[];
  /** Whose words the pane shows and changes; null until somebody said who works here. */
  readonly own: Assessment | null;
  /** By the entries that count: the consensus, and what no auditor contradicts. */
  readonly result: AuditResult;
  /** By what the person at work said alone. */
  readonly ownResult: AuditResult;
  readonly divergences: readonly Divergence[];
  /** What was settled, and nothing else. */
  readonly settled: readonly SettledPoint[];
  /** What each auditor's signature is worth, by id. */
  readonly signatures: ReadonlyMap<string, SignatureState>;
  /** What changed in the school's text since the person at work scored it, by criterion. */
  readonly changes: ReadonlyMap<number, readonly TextChange[]>;
  /** Where the visible tables say something else than the part: a person chooses. */
  readonly differences: readonly SheetDifference[];
  /** Visible tables that do not show yet what was scored. */
  readonly staleSheets: ReadonlySet<SheetName>;
  /** Those among them that somebody commented: written again, they would lose the comment. Tried again when asked. */
  readonly heldSheets: ReadonlySet<SheetName>;
  /** Whether comments of constats may differ from what was said. */
  readonly areCommentsStale: boolean;
  /** The dossier in whose visible tables the scores were found when it was opened; null where they were in the part. */
  readonly recovered: Dossier | null;
  /** The dossier that a former audit was of, as its copy gave it: for as long as the pane is open. */
  readonly former: Dossier | null;
  /** What the auditors found on looking at pieces of evidence, by number. */
  readonly looks: ReadonlyMap<string, readonly NamedLook[]>;
  /** Écarts of former audits, and what the auditors say became of them. */
  readonly gaps: readonly FollowedGap[];
  /** What changed since `former`, by criterion; empty where it numbers its criteria by another frame: nothing is compared. */
  readonly rewording: ReadonlyMap<number, readonly WordChange[]>;
  readonly saving: AuditSaving;
}

/** Whether the last change is in the document. */
export type AuditSaving =
  | { readonly status: "kept" }
  | { readonly status: "keeping" }
  | { readonly status: "not-kept"; readonly code: HostErrorCode | RecordErrorCode };

/** The audit of the open document. */
export type AuditState =
  | { readonly status: "closed" }
  | { readonly status: "opening" }
  | ({ readonly status: "open" } & OpenAudit)
  /** Every trace was removed; the scores are still here, to be put back. */
  | {
      readonly status: "handed-back";
      /** Null where Word did not let the document be read after it. */
      readonly proof: HandBackProof | null;
      /** The school's text is what it was, and no trace is left. */
      readonly isClean: boolean;
      readonly record: AuditRecord;
      readonly me: CurrentAssessor | null;
      readonly recovered: Dossier | null;
    }
  /** The scores cannot be used as they are, and are left alone; `parts` are their texts. */
  | { readonly status: "refused"; readonly code: RecordErrorCode; readonly parts: readonly string[] }
  | { readonly status: "failed"; readonly code: HostErrorCode; readonly detail: string };

/** What was looked at after removing every trace. */
export interface HandBackProof {
  /** Criteria of which the text was compared, and those among them that it is not the same of. */
  readonly criteria: readonly number[];
  readonly altered: readonly number[];
  /** Visible tables removed, and those still there. */
  readonly sheets: number;
  readonly sheetsLeft: number;
  /** Comments removed; null where this Word has none. */
  readonly comments: number | null;
  /** Comments of ours still there. */
  readonly commentsLeft: number;
  /** Comments that Word would not delete: they stay, without their words where it lets them be emptied. */
  readonly commentsStuck: number;
  /** Texts of scores still in the document. */
  readonly partsLeft: number;
}

/** What the visible tables replaced in the scores. */
export interface TakenSheets {
  /** How many differences. */
  readonly count: number;
  readonly change: RecordChange;
}

/** What a colleague's file brought. */
export interface ImportOutcome {
  readonly file: string;
  /** Whether it changed anything: a copy given twice, or an older one, does not. */
  readonly isNew: boolean;
  /** Names of the voices found in it. */
  readonly voices: readonly string[];
  readonly origin: AuditOrigin;
  /** What was newer on one side: the older words, which are told and not lost unseen. */
  readonly superseded: readonly Superseded[];
  /** Of a previous audit: criteria of which the text changed since; null for a colleague's scores. */
  readonly toReview: readonly number[] | null;
  /** Of a previous audit: how many écarts stand beside this one. */
  readonly gaps: number;
  /** Its edition of the guide, where it is another one: nothing but its écarts is taken. */
  readonly otherEdition: string | null;
  /** Its instants are ahead of the clock of this computer: what it replaced may be newer. */
  readonly isAhead: boolean;
}

/** What became of the last file given: it stands until the next one, whatever is done meanwhile. */
export type AuditImport =
  | { readonly status: "none" }
  /** The scores look like another dossier's: nothing is taken in before somebody says that they are not. */
  | { readonly status: "other-dossier"; readonly file: string; readonly doubt: OtherDossier }
  /** Somebody in it bears the name of an auditor here, under another id: nothing is taken in before people tell. */
  | {
      readonly status: "namesakes";
      readonly file: string;
      readonly ours: PersonWords;
      readonly theirs: PersonWords;
    }
  /** Auditors of a previous audit whom this one does not know: nothing is taken in before people tell who scores again. */
  | { readonly status: "unknown-auditors"; readonly file: string; readonly names: readonly string[] }
  | { readonly status: "refused"; readonly file: string; readonly fault: CopyFault }
  /** Somebody said that it is another dossier's. */
  | { readonly status: "left"; readonly file: string }
  | ({ readonly status: "taken" } & ImportOutcome)
  /** A previous audit that stands beside this one already: only the school's text of then was read again. */
  | { readonly status: "reread"; readonly file: string; readonly hasText: boolean }
  /** What it brought was taken back. */
  | { readonly status: "withdrawn"; readonly file: string };

/** What the pane asked for beside scoring, one at a time. */
export type AuditJob = "sheets" | "take-in" | "report" | "visit" | "letter" | "hand-back" | "restore" | "anchor";

export type AuditWork =
  | { readonly status: "idle" }
  | { readonly status: "working" | "done"; readonly job: AuditJob }
  | ({ readonly job: AuditJob } & Failure);

/** A constat being written. */
export type ObservationDraft = Omit<Observation, "at" | "isDeleted">;

/** What this computer keeps of the words of the person at work, and the document does not hold. */
export interface UnsavedWords {
  /** What was entered and is not in the document: null for nothing. */
  readonly entered: Pick<Lacking, "counts" | "at"> | null;
  /** Whose they are, where the fonction was another one then: perhaps somebody else of this name; null otherwise. */
  readonly owner: PersonWords | null;
  /** Motives and comments that were being typed, by attendu or criterion, as `KeptCopy` has them. */
  readonly reasons: readonly string[];
  /** Whether a constat was being written. */
  readonly hasObservation: boolean;
}
