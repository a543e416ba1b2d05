import type { AuditRecord } from "../audit";
import type { Coordinates, Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { emptyRecord, type Dismissal, type DossierSettings } from "../record";
import type { AnyRule, Audience, Problem, Rule, RuleContext, Scope } from "./Rule";
import { findingKey, disambiguateKeys } from "./findingKey";
import { findingContextOf, type FindingContext } from "./findingContext";
import { limitProblems } from "./limitProblems";
import { inReadingOrder } from "./order";
import { applyDismissals } from "./applyDismissals";
import { summarise } from "./summarise";
import { targetsOf, type TargetLists } from "./targets";
import type { CheckReport, Finding } from "./types";
import { inBordereau, whereOf } from "./where";

/** What a check depends on besides the dossier. */
export interface CheckOptions {
  readonly edition: GuideEdition;
  /** Measures of this year and before have come. */
  readonly referenceYear: number;
  /** What is recorded of the dossier; nothing when absent. */
  readonly settings?: DossierSettings;
  readonly dismissals?: readonly Dismissal[];
  /** The audit that the document holds; none when absent. */
  readonly audit?: AuditRecord | null;
  /** The school when absent. */
  readonly audience?: Audience;
}

/** Runs rules over a dossier. A rule that throws is told in `crashed` and stops no other. */
export function runRules(dossier: Dossier, rules: readonly AnyRule[], options: CheckOptions): CheckReport {
  const { edition, referenceYear, settings = emptyRecord.settings, dismissals = [] } = options;
  const { audit = null, audience = "school" } = options;
  const context: RuleContext = { dossier, guide: edition, referenceYear, settings, audit };
  const targets = targetsOf(dossier);
  const neighbours = findingContextOf(dossier);
  const crashed: { rule: string; message: string }[] = [];
  const applied = rules.filter(
    (rule) => !settings.rulesOff.includes(rule.id) && (rule.audience ?? audience) === audience,
  );
  const told = applied.flatMap((rule) => {
    try {
      return runRule(rule, targets, context, neighbours);
    } catch (error) {
      crashed.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  const findings = disambiguateKeys(inReadingOrder(told));
  const summary = { error: 0, warning: 0, info: 0, criteria: summarise(dossier, referenceYear) };
  const count = applied.length - crashed.length;
  return applyDismissals({ edition: edition.id, findings, dismissed: [], summary, rules: count, crashed }, dismissals);
}

function runRule<S extends Scope>(
  rule: Rule<S>,
  targets: TargetLists,
  context: RuleContext,
  neighbours: FindingContext,
): readonly Finding[] {
  const problems = targets[rule.scope].flatMap((target) =>
    rule.check(target, context).map((problem) => ({ target, problem })),
  );
  return limitProblems(problems).map(({ target, problem }) =>
    findingOf(rule, coordinatesOf(target), problem, context, neighbours),
  );
}

/** A target says where it stands, but for the dossier itself. */
function coordinatesOf(target: object): Coordinates {
  const at = target as Partial<Coordinates>;
  return {
    criterion: at.criterion ?? null,
    block: at.block ?? null,
    table: at.table ?? null,
    field: at.field ?? null,
    objective: at.objective ?? null,
    indicator: at.indicator ?? null,
  };
}

function findingOf<S extends Scope>(
  rule: Rule<S>,
  target: Coordinates,
  problem: Problem,
  { guide }: RuleContext,
  neighbours: FindingContext,
): Finding {
  const at: Coordinates = {
    criterion: problem.criterion === undefined ? target.criterion : problem.criterion,
    block: problem.block === undefined ? target.block : problem.block,
    table: problem.table === undefined ? target.table : problem.table,
    field: problem.field === undefined ? target.field : problem.field,
    objective: problem.objective === undefined ? target.objective : problem.objective,
    indicator: problem.indicator === undefined ? target.indicator : problem.indicator,
  };
  const parts = {
    where: problem.isInBordereau ? inBordereau : whereOf(at, guide),
    what: problem.what,
    why: rule.docs.why,
    how: problem.how ?? rule.docs.how,
  };
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    ...at,
    message: `${parts.where}\u00a0: ${parts.what} ${parts.why} ${parts.how}`,
    text: problem.text,
    location: problem.at,
    parts,
    source: rule.source,
    needsReview: problem.needsReview ?? false,
    key: findingKey(rule.id, at, problem, neighbours),
    // One that would change nothing is none.
    fixes: (problem.fixes ?? []).filter(({ edits }) => edits.length > 0),
  };
}
