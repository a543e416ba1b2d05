import { presentCriteria } from "../applicable";
import { resultWords } from "../resultWords";
import { resultOf, type ResultContext } from "../summary";
import { assessmentTable, sideCell } from "./cells";
import type { AssessmentColumn } from "./columns";

/** What the verdicts of each come to, criterion by criterion, by the rules of docs/audit.md. */
export function resultTable(title: string, columns: readonly AssessmentColumn[], context: ResultContext): string {
  const present = presentCriteria(context.dossier);
  const results = new Map(columns.map((column) => [column, resultOf(column.assessment, context)]));
  const description =
    "Une ligne par critère, une colonne par personne\u00a0: ce que donnent les verdicts, ce qui n’est pas vérifié, et l’efficacité.";
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
