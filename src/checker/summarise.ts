import { isAnswered, type Answer, type Criterion, type Dossier } from "../dossier";
import { isRequired } from "../tables";
import type { CriterionSummary } from "./types";

/** Completeness of each criterion: required cells and those filled, its actions' measured indicators and those proved. */
export function summarise(dossier: Dossier): readonly CriterionSummary[] {
  return dossier.criteria.map(summariseCriterion);
}

function summariseCriterion(criterion: Criterion): CriterionSummary {
  const blocks = [...criterion.actions, ...criterion.commitments];
  const required = [...criterion.tables, ...blocks.flatMap(({ tables }) => tables)]
    .flatMap(({ answers }) => answers)
    .filter(({ table, field }) => isRequired(table, field));
  // Nothing is to be proved of a commitment: it is an action to come (guide, page 10).
  const indicators = criterion.actions
    .flatMap(({ objectives }) => objectives.flatMap((one) => one.indicators))
    .filter(({ measures }) => measures.some(({ answer }: { answer: Answer }) => isAnswered(answer)));
  return {
    criterion: criterion.criterion,
    actions: criterion.actions.length,
    engagements: criterion.commitments.length,
    required: required.length,
    filled: required.filter(isAnswered).length,
    indicators: indicators.length,
    proved: indicators.filter(({ hasEvidence }) => hasEvidence).length,
  };
}
