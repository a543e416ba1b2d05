import type { Instant } from "./instant";

/** An auditor's verdict on an attendu (guide, E.III: « conformité ou non »; « sans objet » for network lines). */
export type Verdict = "compliant" | "non-compliant" | "unverified" | "not-applicable";

/** How serious a non-conformity is. Ours: the guide has no such scale. */
export type Gravity = "minor" | "major";

/** How far the démarche of a criterion goes, by the PDCA steps of Qualéduc. The ladder is ours. */
export type Effectiveness = "not-shown" | "planned" | "implemented" | "evaluated" | "adjusted";

export type ObservationKind = "strength" | "vigilance" | "progress" | "recommendation";

/** On what an observation rests. */
export type ObservationBasis = "dossier" | "visit" | "interview";

/** What the auditors propose; the recteur decides. */
export type Opinion = "favourable" | "favourable-with-recommendations" | "reserved" | "unfavourable";

/** The verdict on one attendu. */
export interface ExpectationEntry {
  /** Id in the guide's data: `C4.7`. */
  readonly expectation: string;
  /** Null: taken back. */
  readonly verdict: Verdict | null;
  /** Of a `non-compliant` only. */
  readonly gravity: Gravity | null;
  /** Why; required of a `non-compliant`. */
  readonly reason: string;
  readonly at: Instant;
}

/** What is entered on a criterion as a whole. Each of its three parts has its own instant: a merge takes none for another. */
export interface CriterionEntry {
  /** Its number in the edition's frame. */
  readonly criterion: number;
  readonly effectiveness: Effectiveness | null;
  readonly effectivenessAt: Instant;
  readonly comment: string;
  readonly commentAt: Instant;
  /** What the school's text was when this criterion was scored (`fingerprintOf`); null: scored without a document. */
  readonly fingerprint: string | null;
  readonly fingerprintAt: Instant;
}

/** A constat. */
export interface Observation {
  /** Unique among all auditors: letters and digits. */
  readonly id: string;
  readonly criterion: number;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly basis: ObservationBasis;
  /** Number of a piece of evidence, or words; empty for none. */
  readonly evidence: string;
  /** The words it is anchored on, as quoted, with their place in the dossier's terms; null for none. */
  readonly anchor: { readonly quote: string; readonly where: string } | null;
  /** A deleted one stays, so that a merge with an older copy does not bring it back. */
  readonly isDeleted: boolean;
  readonly at: Instant;
}

/** The avis. */
export interface OpinionEntry {
  readonly opinion: Opinion | null;
  readonly motive: string;
  readonly at: Instant;
}

/** Whose assessments there are, in their order: each auditor's, what all agreed on, the school's own evaluation. */
export const assessorKinds = ["auditor", "consensus", "school"] as const;

/** Whose assessment it is. */
export type AssessorKind = (typeof assessorKinds)[number];

/** Identifies an assessor. */
export interface Assessor {
  readonly voice: AssessorKind;
  /** Letters and digits, created once. Copies of a document identify the same auditor by it. */
  readonly id: string;
}

/** Who an assessor is, and when the assessment was signed. */
export interface AssessorDetails {
  readonly name: string;
  /** Fonction. */
  readonly position: string;
  /** Day of the signature, `2026-11-24`; null until signed. */
  readonly signedOn: string | null;
  /** Last change of name, position or signature. */
  readonly at: Instant;
}

/** What an assessor entered. */
export interface AssessmentBody {
  readonly expectations: readonly ExpectationEntry[];
  readonly criteria: readonly CriterionEntry[];
  readonly observations: readonly Observation[];
  readonly opinion: OpinionEntry | null;
}

/** Everything one assessor entered. Never mixed with another's. */
export interface Assessment extends Assessor, AssessorDetails, AssessmentBody {}

/** What an académie chose; one for all auditors. */
export interface AuditPolicy {
  /** Five minor non-conformities count as a major one (a rule of Qualiopi's, none of the label's). */
  readonly fiveMinorsMakeMajor: boolean;
  /** Its own words in place of ours, by `AuditWordKey`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** A name that an auditor bore in this audit before it was corrected. */
export interface FormerName {
  /** Of the auditor. */
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** What a visible sheet held when it was written last, to tell what people typed in it since. */
export interface SheetPrint {
  /** Null: the synthesis. */
  readonly criterion: number | null;
  /** Hash of the words in its tables. */
  readonly print: string;
  readonly at: Instant;
}

/** What an auditor signed. */
export interface SignedContent {
  /** Of the auditor. */
  readonly id: string;
  /** The day that the signature bears. */
  readonly day: string;
  /** `contentPrintOf`, when it was signed. */
  readonly print: string;
  readonly at: Instant;
}

/** Who settled something, and when: the consensus on it bears the same instant. */
export interface Settlement {
  /** Id of the attendu, number of the criterion, or « opinion ». */
  readonly subject: string;
  /** Name of the auditor who noted it. */
  readonly by: string;
  readonly day: string;
  readonly at: Instant;
}

/** An écart of a former audit of this dossier, as it was retained then. */
export interface FormerGap {
  /** Made of the edition, the attendu and the day. */
  readonly id: string;
  /** Id of the edition of the guide that the attendu belongs to. */
  readonly edition: string;
  readonly expectation: string;
  /** Day of that audit; null where it is not known. */
  readonly day: string | null;
  readonly gravity: Gravity | null;
  readonly reason: string;
  /** The auditors of then did not say the same, and nobody settled it. */
  readonly isDisputed: boolean;
  readonly at: Instant;
}

/** A préconisation of a former audit. */
export interface FormerAdvice {
  /** Of the constat that it was. */
  readonly id: string;
  readonly edition: string;
  /** Its number in the frame of that edition. */
  readonly criterion: number;
  readonly day: string | null;
  readonly text: string;
  readonly at: Instant;
}

/** What became of an écart of a former audit: lifted, lifted in part, still there. */
export const outcomes = ["lifted", "partly", "maintained"] as const;

/** What became of an écart of a former audit. */
export type Outcome = (typeof outcomes)[number];

/** What an auditor says of an écart of a former audit. */
export interface FollowUp {
  /** Of the auditor. */
  readonly id: string;
  /** Id of the `FormerGap`. */
  readonly gap: string;
  /** Null: not examined again. */
  readonly outcome: Outcome | null;
  readonly at: Instant;
}

/** What an auditor may find on looking at a piece of evidence. */
export const evidenceFindings = ["confirms", "does-not-confirm", "not-found"] as const;

/** What an auditor found on looking at a piece of evidence. */
export type EvidenceFinding = (typeof evidenceFindings)[number];

/** A piece of evidence that an auditor looked at. */
export interface EvidenceLook {
  /** Of the auditor. */
  readonly id: string;
  /** Its number as numbers are compared (`numberKey`). */
  readonly piece: string;
  /** Null: taken back. */
  readonly finding: EvidenceFinding | null;
  /** The day of it. */
  readonly day: string;
  readonly at: Instant;
}

/** What a record notes beside the assessments, each list by its own key (`noteKeys`). */
export interface RecordNotes {
  readonly formerNames: readonly FormerName[];
  readonly sheets: readonly SheetPrint[];
  readonly signatures: readonly SignedContent[];
  readonly settlements: readonly Settlement[];
  readonly formerGaps: readonly FormerGap[];
  readonly formerAdvice: readonly FormerAdvice[];
  readonly followUps: readonly FollowUp[];
  readonly evidenceLooks: readonly EvidenceLook[];
}

/** The audit of one dossier, as kept in the document's own custom XML part. */
export interface AuditRecord extends RecordNotes {
  /** Id of the edition of the guide that the attendus belong to. */
  readonly edition: string;
  readonly policy: AuditPolicy;
  /** By assessor; at most one consensus and one school. */
  readonly assessments: readonly Assessment[];
  /** What this version does not know, raw XML, kept. */
  readonly unknown: readonly string[];
}
