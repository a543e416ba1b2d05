import { auditLabel, criterionOf, type AuditPolicy, type Divergence } from "../audit";
import { defineRule } from "../checker";
import type { GuideEdition } from "../guide";
import { auditSummary, nameOfExpectation, placeOfCriterion } from "./audited";
import { inQuotes } from "../french";

export default defineRule({
  id: "auditors-diverge",
  code: "A5",
  title: "Les auditeurs s’accordent",
  source: "audit.agreement",
  severity: "warning",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "L’établissement reçoit une seule appréciation.",
    how: "Tranchez dans l’onglet Auditer\u00a0: la position retenue s’inscrit comme consensus, celles de chacun restent.",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    if (!summary) return [];
    return summary.divergences.flatMap((one) => {
      const criterion = criterionOfDivergence(one, context.guide);
      const place = criterion === null ? { at: null } : placeOfCriterion(dossier, criterion);
      const subject = subjectOf(one, context.guide);
      return [
        { ...place, what: `${subject}\u00a0: ${positionsOf(one, summary.context.policy).join(", ")}.`, text: null },
      ];
    });
  },
});

function criterionOfDivergence(one: Divergence, guide: GuideEdition): number | null {
  if (one.kind === "verdict") return criterionOf(guide, one.expectation);
  return one.kind === "effectiveness" ? one.criterion : null;
}

function subjectOf(one: Divergence, guide: GuideEdition): string {
  if (one.kind === "effectiveness") return "Efficacité";
  if (one.kind === "opinion") return "Avis";
  const expectations = guide.criteria.flatMap((criterion) => criterion.expectations);
  const known = expectations.find(({ id }) => id === one.expectation);
  return known ? nameOfExpectation(known) : `Attendu\u00a0${one.expectation}`;
}

/** « conforme » pour A. Martin: the words that each auditor chose. */
function positionsOf(one: Divergence, policy: AuditPolicy): readonly string[] {
  const position = (label: string, name: string): string => `${inQuotes(label)} pour ${name || "un auditeur sans nom"}`;
  switch (one.kind) {
    case "verdict":
      return one.statements.map(({ name, entry: { verdict, gravity } }) => {
        const words = [
          auditLabel("verdict", verdict!, policy),
          ...(gravity ? [auditLabel("gravity", gravity, policy)] : []),
        ];
        return position(words.join(", "), name);
      });
    case "effectiveness":
      return one.statements.map(({ name, entry }) =>
        position(auditLabel("effectiveness", entry.effectiveness!, policy), name),
      );
    case "opinion":
      return one.statements.map(({ name, entry }) => position(auditLabel("opinion", entry.opinion!, policy), name));
  }
}
