import { hasStarted, summariseAudit, type AuditSummary } from "../audit";
import type { RuleContext } from "../checker";
import type { Dossier } from "../dossier";
import type { Location } from "../document";
import type { Expectation } from "../guide";
import { inQuotes } from "../french";

/** The result of the audit; null before an auditor entered anything. */
export function auditSummary({ audit, dossier, guide, settings }: RuleContext): AuditSummary | null {
  return audit && hasStarted(audit) ? summariseAudit({ record: audit, dossier, edition: guide, settings }) : null;
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
  return `Attendu\u00a0${id} (${inQuotes(cut.replace(/'/g, "’"))})`;
}
