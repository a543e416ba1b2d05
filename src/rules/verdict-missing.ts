import { isApplicable } from "../audit";
import { defineRule } from "../checker";
import { auditSummary, nameOfExpectation, placeOfCriterion } from "./audited";

export default defineRule({
  id: "verdict-missing",
  code: "A1",
  title: "Chaque attendu a son verdict",
  source: "audit",
  severity: "error",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "L’auditeur se prononce sur chaque élément de la démarche.",
    how: "Donnez un verdict dans l’onglet Auditer\u00a0; «\u00a0non vérifié\u00a0» et «\u00a0sans objet\u00a0» en sont.",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    if (!summary) return [];
    const open = new Set(summary.divergences.map((one) => (one.kind === "verdict" ? one.expectation : "")));
    return summary.result.criteria
      .filter(({ isMissing }) => !isMissing)
      .flatMap(({ criterion, unset }) => {
        const place = { ...placeOfCriterion(dossier, criterion), text: null };
        const { expectations } = context.guide.criteria.find(({ number }) => number === criterion)!;
        const asked = expectations.filter((one) => isApplicable(one, summary.context.candidacy));
        const without = expectations.filter(({ id }) => unset.includes(id) && !open.has(id));
        // A criterion that nobody looked at yet is one thing to do.
        if (without.length === asked.length)
          return [{ ...place, what: `Aucun des ${asked.length} attendus n’a de verdict.` }];
        return without.map((one) => ({ ...place, what: `${nameOfExpectation(one)} sans verdict.` }));
      });
  },
});
