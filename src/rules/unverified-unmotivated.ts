import { defineRule } from "../checker";
import { auditSummary, nameOfExpectation, placeOfCriterion } from "./audited";

export default defineRule({
  id: "unverified-unmotivated",
  code: "A8",
  title: "Un attendu non vérifié dit pourquoi",
  source: "audit.unverified",
  severity: "warning",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "Ce qui n’a pas été regardé n’est pas acquis\u00a0: qui lit le résultat a besoin de savoir ce qui manquait.",
    how: "Écrivez ce qui a empêché de vérifier, ou donnez un autre verdict.",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    if (!summary) return [];
    const reasons = new Map(summary.counting.expectations.map(({ expectation, reason }) => [expectation, reason]));
    return context.guide.criteria.flatMap(({ number, expectations }) => {
      const { unverified } = summary.result.criteria.find(({ criterion }) => criterion === number)!;
      return expectations
        .filter(({ id }) => unverified.includes(id) && (reasons.get(id) ?? "").trim() === "")
        .map((one) => ({
          ...placeOfCriterion(dossier, number),
          what: `${nameOfExpectation(one)} non vérifié, sans motif.`,
          text: null,
        }));
    });
  },
});
