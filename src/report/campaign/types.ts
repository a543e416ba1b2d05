import type { AuditPolicy, AuditResult, CriterionResult, IdentityFacts, SignatureState } from "../../audit";
import type { GuideEdition } from "../../guide";

/** What a campaign shows of one dossier, copies of it merged. */
export interface CampaignDossier extends IdentityFacts {
  /** Its copies. */
  readonly files: readonly string[];
  /** Where the record was found: kept in the document, or read again in visible fiches (of one copy at least). */
  readonly origin: "part" | "sheets";
  readonly auditors: readonly string[];
  /** Those who signed, with the day and what the signature is worth today. */
  readonly signed: readonly { readonly name: string; readonly on: string; readonly state: SignatureState }[];
  readonly edition: GuideEdition;
  readonly policy: AuditPolicy;
  readonly result: AuditResult;
  readonly divergences: number;
  /** Criteria whose text changed since they were scored, or of which a former écart was not examined again. */
  readonly toReview: readonly number[];
  /** Attendus that several auditors gave a verdict on, and whether it was the same. */
  readonly agreement: ReadonlyMap<string, boolean>;
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}

/** The audits of a campaign. */
export interface Campaign {
  readonly folder: string;
  readonly dossiers: readonly CampaignDossier[];
  readonly unread: readonly UnreadFile[];
}

/** Writes a campaign; the format is the writer's. */
export type CampaignWriter = (campaign: Campaign) => string;

/** How many of the dossier's attendus are so, over all its criteria. */
export function countIn(
  { result }: CampaignDossier,
  list: "majors" | "minors" | "unverified" | "unset" | "ungraded",
): number {
  return result.criteria.reduce((sum, one: CriterionResult) => sum + one[list].length, 0);
}
