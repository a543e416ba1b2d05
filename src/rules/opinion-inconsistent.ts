import { auditLabel, type ExclusionReason } from "../audit";
import { defineRule } from "../checker";
import { enumerate } from "../french";
import { auditSummary } from "./audited";

export default defineRule({
  id: "opinion-inconsistent",
  code: "A4",
  title: "L’avis s’accorde avec les verdicts",
  source: "audit.opinion",
  severity: "error",
  scope: "dossier",
  audience: "auditor",
  docs: {
    why: "Un avis favorable ne va ni avec un écart majeur ouvert, ni avec un critère absent.",
    how: "Revoyez l’avis, ou le verdict qui le contredit.",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    if (!summary || summary.result.isConsistent) return [];
    const { stated, excluded } = summary.result;
    const label = auditLabel("opinion", stated!.opinion!, summary.context.policy);
    const reasons = excluded.flatMap((one) => (one.opinion === stated!.opinion ? one.reasons.map(wordsOf) : []));
    const what = `Avis «\u00a0${label}\u00a0» malgré ${reasons.join(" et ")}.`;
    const synthesis = dossier.auditSheets.find(({ criterion }) => criterion === null);
    return [{ what, text: null, at: synthesis?.location ?? null }];
  },
});

function wordsOf(reason: ExclusionReason): string {
  switch (reason.kind) {
    case "criteria-missing":
      return reason.criteria.length > 1
        ? `les critères ${enumerate(reason.criteria)} absents`
        : `le critère ${reason.criteria[0]} absent`;
    case "major-open":
      return reason.expectations.length > 1
        ? `des écarts majeurs (${enumerate(reason.expectations)})`
        : `un écart majeur (${reason.expectations[0]})`;
    case "five-minors":
      return `${reason.expectations.length} écarts mineurs, qui comptent ici pour un écart majeur`;
  }
}
