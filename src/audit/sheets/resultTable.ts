import { capitalise, count } from "../../french";
import { presentCriteria } from "../applicable";
import { auditLabel } from "../labels";
import type { CriterionResult, ExclusionReason } from "../rollUp";
import { resultOf, type ResultContext } from "../summary";
import type { AuditPolicy } from "../types";
import { assessmentTable, sideCell } from "./cells";
import type { AssessmentColumn } from "./columns";

/** What the verdicts of each come to, criterion by criterion, by the rules of docs/audit.md. */
export function resultTable(title: string, columns: readonly AssessmentColumn[], context: ResultContext): string {
  const present = presentCriteria(context.dossier);
  const results = new Map(columns.map((column) => [column, resultOf(column.assessment, context)]));
  const description =
    "Une ligne par critère, une colonne par personne\u00a0: ce que donnent les verdicts, et l’efficacité.";
  return assessmentTable(
    title,
    description,
    "Résultat par critère",
    columns,
    context.edition.criteria.map(({ number }, rank) => ({
      head: sideCell(`Critère\u00a0${number}`, present.has(number) ? "" : "absent du dossier"),
      said: (column) => resultWords(results.get(column)!.criteria[rank]!, context.policy),
    })),
  );
}

/** « Conforme avec réserves », « Efficacité : évaluée »: one paragraph each. */
export function resultWords(result: CriterionResult, policy: AuditPolicy): readonly string[] {
  const { state, unset, ungraded, effectiveness } = result;
  const left = unset.length + ungraded.length;
  const isBegun = state === "not-evaluated" && left > 0;
  return [
    capitalise(auditLabel("criterion", state, policy)) + (isBegun ? `\u00a0: ${count(left, "attendu")} à voir` : ""),
    ...(effectiveness ? [`Efficacité\u00a0: ${auditLabel("effectiveness", effectiveness, policy)}`] : []),
  ];
}

/** Why an avis is excluded, in a few words. */
export function exclusionWords(reason: ExclusionReason): string {
  switch (reason.kind) {
    case "criteria-missing":
      return `${count(reason.criteria.length, "critère")} hors du dossier (${reason.criteria.join(", ")})`;
    case "major-open":
      return `${reason.expectations.length < 2 ? "écart majeur" : "écarts majeurs"} (${reason.expectations.join(", ")})`;
    case "five-minors":
      return `cinq écarts mineurs ou plus (${reason.expectations.join(", ")})`;
  }
}
