import { capitalise, typeset } from "../../french";
import type { CriterionText, Expectation } from "../../guide";
import { writeRun, type CellSpec } from "../../ooxml/wml/write";
import { auditLabel } from "../labels";
import type { AuditPolicy, CriterionEntry, ExpectationEntry } from "../types";
import { assessmentTable, sideCell, type AssessmentRow } from "./cells";
import type { AssessmentColumn } from "./columns";
import { auditColours, auditStyleIds } from "./look";
import { sheetText } from "./text";

/** Labels of the notes, by which they are read back. */
export const noteLabels = { reason: "Motif", comment: "Commentaire" } as const;

/** Label of the row of efficacité. */
export const effectivenessLabel = "Efficacité de la démarche";

/** The attendus of a criterion with the verdicts of all, then the efficacité of the démarche. */
export function expectationTable(
  title: string,
  { number, expectations }: CriterionText,
  columns: readonly AssessmentColumn[],
  policy: AuditPolicy,
): string {
  const entryOf = ({ assessment }: AssessmentColumn, id: string): ExpectationEntry | undefined =>
    assessment.expectations.find(({ expectation }) => expectation === id);
  const criterionOf = ({ assessment }: AssessmentColumn): CriterionEntry | undefined =>
    assessment.criteria.find(({ criterion }) => criterion === number);
  const description = `Une ligne par attendu du critère\u00a0${number}, une colonne par personne\u00a0: verdict, gravité, motif\u00a0; puis l’efficacité de la démarche.`;
  const rows: readonly AssessmentRow[] = [
    ...expectations.map((expectation) => ({
      head: expectationCell(expectation),
      said: (column: AssessmentColumn) => verdictWords(entryOf(column, expectation.id), policy),
      note: {
        label: noteLabels.reason,
        of: (column: AssessmentColumn) => sheetText(entryOf(column, expectation.id)?.reason ?? ""),
      },
    })),
    {
      head: sideCell(effectivenessLabel),
      said: (column: AssessmentColumn) => {
        const step = criterionOf(column)?.effectiveness ?? null;
        return step ? [capitalise(auditLabel("effectiveness", step, policy))] : [];
      },
      note: {
        label: noteLabels.comment,
        of: (column: AssessmentColumn) => sheetText(criterionOf(column)?.comment ?? ""),
      },
    },
  ];
  return assessmentTable(title, description, "Attendu du cahier des charges", columns, rows);
}

/** « Non conforme (majeure) ». */
export function verdictWords(
  entry: Pick<ExpectationEntry, "verdict" | "gravity"> | undefined,
  policy: AuditPolicy,
): readonly string[] {
  if (!entry?.verdict) return [];
  const verdict = capitalise(auditLabel("verdict", entry.verdict, policy));
  const isGraded = entry.verdict === "non-compliant" && entry.gravity !== null;
  return [isGraded ? `${verdict} (${auditLabel("gravity", entry.gravity, policy)})` : verdict];
}

/** The attendu as the guide has it, its number before; what is rebuilt, or for networks only, is marked so. */
function expectationCell({ id, text, items = [], status, networkOnly }: Expectation): CellSpec {
  const remarks = [
    networkOnly ? "candidature en réseau, sans objet sinon" : "",
    status === "sure" ? "" : "texte reconstitué d’après une page coupée du guide",
  ].filter(Boolean);
  const style = auditStyleIds.text;
  const remark = remarks.length > 0 ? writeRun(` (${remarks.join("\u00a0; ")})`, { style: auditStyleIds.small }) : "";
  const first = writeRun(`${id}  `, { bold: true }) + writeRun(typeset(text)) + remark;
  const paragraphs = [
    { runs: first, style },
    ...items.map((item) => ({ runs: writeRun(`– ${typeset(item.text)}`), style })),
  ];
  return { paragraphs, fill: auditColours.label };
}
