import { auditLabel, cautionWords, type ExclusionReason } from "../audit";
import { defineRule } from "../checker";
import { enumerate, inQuotes } from "../french";
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
    why: "Un avis favorable ne va ni avec un écart majeur ouvert, ni avec un critère absent\u00a0; à côté d’un critère vérifié en partie ou d’une efficacité non démontrée, il demande à être relu (avertissement).",
    how: "Revoyez l’avis, ou le verdict qui le contredit\u00a0; ou maintenez-le, et que son motif le dise.",
  },
  check(dossier, context) {
    const summary = auditSummary(context);
    const opinion = summary?.result.stated?.opinion;
    if (!summary || !opinion) return [];
    const { excluded, cautions } = summary.result;
    const { policy } = summary.context;
    const head = `Avis ${inQuotes(auditLabel("opinion", opinion, policy))}`;
    const place = { text: null, at: dossier.auditSheets.find(({ criterion }) => criterion === null)?.location ?? null };
    const reasons = excluded.flatMap((one) => (one.opinion === opinion ? one.reasons.map(wordsOf) : []));
    // Cautions exclude no avis, and are reported all the same.
    const beside = opinion === "favourable" ? cautions.map((one) => cautionWords(one, policy)) : [];
    return [
      ...(reasons.length > 0 ? [{ ...place, what: `${head} malgré ${reasons.join(" et ")}.` }] : []),
      ...(beside.length > 0
        ? [{ ...place, severity: "warning" as const, what: `${head} à côté de\u00a0: ${beside.join("\u00a0; ")}.` }]
        : []),
    ];
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
