import {
  candidacyOf,
  consolidate,
  divergences,
  hasStarted,
  presentCriteria,
  rollUp,
  type Assessment,
  type AuditPolicy,
  type AuditResult,
  type Divergence,
} from "../audit";
import type { RuleContext } from "../checker";
import type { Dossier } from "../dossier";
import type { Location } from "../document";
import type { Expectation } from "../guide";

/** The audit as the auditor's rules look at it. */
export interface AuditView {
  readonly entries: Assessment;
  readonly result: AuditResult;
  readonly policy: AuditPolicy;
  readonly divergences: readonly Divergence[];
}

/** What auditors said, all together; null while nobody began. */
export function auditSummary({ audit, dossier, guide, settings }: RuleContext): AuditView | null {
  if (!audit || !hasStarted(audit)) return null;
  const entries = consolidate(audit);
  const candidacy = candidacyOf(dossier, settings.candidacy);
  const { policy } = audit;
  const result = rollUp({ assessment: entries, edition: guide, present: presentCriteria(dossier), candidacy, policy });
  return { entries, result, policy, divergences: divergences(audit) };
}

/** Where a criterion of the edition stands in a dossier, by the number that it carries there. */
export function placeOfCriterion(
  dossier: Dossier,
  number: number,
): { readonly criterion: number; readonly at: Location | null } {
  const found = dossier.criteria.find(({ national }) => national === number);
  return { criterion: found?.criterion ?? number, at: found?.location ?? null };
}

/** « Attendu C4.7 (« L’établissement dispose… ») »: its number, and enough of its words to know it by. */
export function nameOfExpectation({ id, text }: Expectation): string {
  const most = 60;
  const cut = text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most))}…` : text.replace(/\.$/, "");
  return `Attendu\u00a0${id} («\u00a0${cut.replace(/'/g, "’")}\u00a0»)`;
}
