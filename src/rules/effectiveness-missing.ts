import { defineRule } from "../checker";
import { auditSummary, placeOfCriterion } from "./audited";

export default defineRule({
  id: "effectiveness-missing",
  code: "A3",
  title: "Chaque critère a son niveau d’efficacité",
  source: "audit.effectiveness",
  severity: "error",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "L’auditeur se prononce aussi sur l’efficacité de la démarche.",
    how: "Choisissez une étape dans l’onglet Auditer, de «\u00a0non démontrée\u00a0» à «\u00a0ajustée\u00a0».",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    if (!summary) return [];
    const open = new Set(summary.divergences.map((one) => (one.kind === "effectiveness" ? one.criterion : null)));
    return summary.result.criteria
      .filter(({ criterion, isMissing, effectiveness }) => !isMissing && effectiveness === null && !open.has(criterion))
      .map(({ criterion }) => ({
        ...placeOfCriterion(dossier, criterion),
        what: "Niveau d’efficacité à choisir.",
        text: null,
      }));
  },
});
