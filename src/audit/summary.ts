import type { Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import type { Candidacy, DossierSettings } from "../record";
import { candidacyOf, presentCriteria } from "./applicable";
import { consolidate, divergences, type Divergence } from "./consolidate";
import { rollUp, type AuditResult } from "./rollUp";
import type { Assessment, AuditPolicy, AuditRecord } from "./types";

/** An audit with the dossier that it is of. */
export interface AuditedDossier {
  readonly record: AuditRecord;
  readonly dossier: Dossier;
  readonly edition: GuideEdition;
  /** What is recorded of the dossier; null for nothing. */
  readonly settings: Pick<DossierSettings, "candidacy"> | null;
}

/** What results are reckoned with, whoever's they are. */
export interface ResultContext {
  readonly dossier: Dossier;
  readonly edition: GuideEdition;
  readonly candidacy: Candidacy;
  readonly policy: AuditPolicy;
}

/** The result of an audit, the same for the pane, the reports and the rules. */
export interface AuditSummary {
  readonly context: ResultContext;
  /** The assessment that counts (`consolidate`). */
  readonly counting: Assessment;
  /** Of the assessment that counts. */
  readonly result: AuditResult;
  readonly divergences: readonly Divergence[];
}

/** Summarises an audit by the rules of docs/audit.md. */
export function summariseAudit(audited: AuditedDossier): AuditSummary {
  const context = resultContext(audited);
  const counting = consolidate(audited.record);
  return { context, counting, result: resultOf(counting, context), divergences: divergences(audited.record) };
}

/** What the results of an audit are reckoned with. */
export function resultContext({ record, dossier, edition, settings }: AuditedDossier): ResultContext {
  return { dossier, edition, candidacy: candidacyOf(dossier, settings?.candidacy ?? null), policy: record.policy };
}

/** Attendus that nobody gave a verdict on: those on which auditors differ are told as such. */
export function unheardExpectations({
  result,
  divergences: open,
}: Pick<AuditSummary, "result" | "divergences">): readonly string[] {
  const disputed = new Set(open.map((one) => (one.kind === "verdict" ? one.expectation : "")));
  return result.criteria.flatMap(({ unset }) => unset.filter((id) => !disputed.has(id)));
}

/** The result of one assessment. */
export function resultOf(assessment: Assessment, { dossier, ...context }: ResultContext): AuditResult {
  return rollUp({ assessment, present: presentCriteria(dossier), ...context });
}
