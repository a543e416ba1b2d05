import {
  assessmentColumns,
  differencesOf,
  identityOf,
  openExpectations,
  followedGaps,
  reviewsOf,
  signatureStates,
  summariseAudit,
  type AssessmentColumn,
  type AuditRecord,
  type AuditSummary,
  type Difference,
  type FollowedGap,
  type DossierIdentity,
  type Review,
  type SignatureState,
} from "../../audit";
import type { Finding } from "../../checker";
import type { Dossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import type { DossierSettings } from "../../record";

/** Everything a report tells of the audit of one dossier. */
export interface AuditContent {
  readonly record: AuditRecord;
  readonly dossier: Dossier;
  readonly edition: GuideEdition;
  /** What is recorded of the dossier; nothing when absent. */
  readonly settings?: DossierSettings | null;
  /** Paths or names of the files, as they were given. */
  readonly files?: readonly string[];
  /** The visible sheets, where the hidden part is lost. */
  readonly origin?: "part" | "sheets";
  /** What the auditor's rules find. */
  readonly findings?: readonly Finding[];
}

/** An audit as every report format prints it. */
export interface AuditReport extends AuditSummary {
  readonly identity: DossierIdentity;
  readonly columns: readonly AssessmentColumn[];
  /** What auditors entered differently, settled or not. */
  readonly differences: readonly Difference[];
  /** What the signature of each auditor is worth, by id. */
  readonly signatures: ReadonlyMap<string, SignatureState>;
  /** Écarts of former audits, with what the auditors say became of them. */
  readonly gaps: readonly FollowedGap[];
  /** Criteria whose text is another than the one scored. */
  readonly reviews: readonly Review[];
}

/** Builds the report once for the format that prints it. */
export function buildAuditReport({ record, dossier, edition, settings = null }: AuditContent): AuditReport {
  const summary = summariseAudit({ record, dossier, edition, settings });
  const columns = assessmentColumns(record);
  return {
    ...summary,
    identity: identityOf(dossier, settings),
    differences: differencesOf(record),
    columns,
    signatures: signatureStates(record),
    gaps: followedGaps(record, dossier),
    reviews: reviewsOf(record, dossier).filter(({ state }) => state === "changed" || state === "missing"),
  };
}

/**
 * Whether nothing is left to say: no rule has a word, every attendu has its verdict (the rules leave those of a criterion
 * that the dossier lacks alone), nothing is to be settled, read or examined again, and an avis is given.
 */
export function isFinished(content: AuditContent): boolean {
  const { result, divergences, reviews, gaps } = buildAuditReport(content);
  const isTold = content.findings?.some(({ severity }) => severity !== "info") ?? false;
  const waiting = gaps.filter(({ criterion, said }) => criterion !== null && said.length === 0);
  const isOpen = openExpectations(result).length > 0 || divergences.length > 0 || reviews.length + waiting.length > 0;
  return !isTold && !isOpen && (result.stated?.opinion ?? null) !== null;
}
