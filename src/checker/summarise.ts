import { indicatorsOf, isAnswered, type Answer, type Criterion, type Dossier } from "../dossier";
import { requiredFields } from "./requiredFields";
import type { CriterionSummary } from "./types";

/** Completeness of each criterion: required fields and those filled, its actions' measured indicators and those proved. */
export function summarise(dossier: Dossier, referenceYear: number): readonly CriterionSummary[] {
  return dossier.criteria.map((criterion) => summariseCriterion(criterion, referenceYear));
}

function summariseCriterion(criterion: Criterion, referenceYear: number): CriterionSummary {
  const required = requiredFields(criterion, referenceYear);
  // Nothing is to be proved of a commitment: it is an action to come (guide, page 10).
  const indicators = criterion.actions
    .flatMap(indicatorsOf)
    .filter(({ measures }) => measures.some(({ answer }: { answer: Answer }) => isAnswered(answer)));
  return {
    criterion: criterion.criterion,
    actions: criterion.actions.length,
    engagements: criterion.commitments.length,
    required: required.length,
    filled: required.filter(({ isFilled }) => isFilled).length,
    indicators: indicators.length,
    proved: indicators.filter(({ hasEvidence }) => hasEvidence).length,
  };
}
