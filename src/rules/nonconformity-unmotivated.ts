import { defineRule } from "../checker";
import { auditSummary, nameOfExpectation, placeOfCriterion } from "./audited";

export default defineRule({
  id: "nonconformity-unmotivated",
  code: "A2",
  title: "Un écart relevé a sa gravité et son motif",
  source: "audit.gap",
  severity: "error",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "L’établissement y répond d’après ce qui est écrit.",
    how: "Choisissez «\u00a0mineure\u00a0» ou «\u00a0majeure\u00a0» et écrivez ce qui manque.",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    if (!summary) return [];
    const expectations = context.guide.criteria.flatMap((one) =>
      one.expectations.map((expectation) => ({ criterion: one.number, expectation })),
    );
    return expectations.flatMap(({ criterion, expectation }) => {
      const said = summary.counting.expectations.find((one) => one.expectation === expectation.id);
      if (said?.verdict !== "non-compliant") return [];
      const lacks = [
        ...(said.gravity === null ? ["gravité"] : []),
        ...(said.reason.trim() === "" ? ["motif écrit"] : []),
      ];
      if (lacks.length === 0) return [];
      const what = `${nameOfExpectation(expectation)}\u00a0: écart relevé sans ${lacks.join(" ni ")}.`;
      return [{ ...placeOfCriterion(dossier, criterion), what, text: null }];
    });
  },
});
