import { capitalise, shortDay } from "../../french";
import { auditLabel } from "../labels";
import { signatureStates, type SignatureState } from "../signature";
import type { Assessment, AuditPolicy, AuditRecord } from "../types";
import { assessmentTable, auditTable, headCell, sideCell, textCell } from "./cells";
import type { AssessmentColumn } from "./columns";
import { noteLabels } from "./expectationTable";
import { sheetLine, sheetText } from "./text";

/** The avis that each proposes, with its motive. */
export function opinionTable(title: string, columns: readonly AssessmentColumn[], policy: AuditPolicy): string {
  const description = "Une colonne par personne\u00a0: l’avis proposé, puis son motif. Le recteur décide.";
  return assessmentTable(title, description, "Avis", columns, [
    {
      head: sideCell("Avis proposé"),
      said: ({ assessment: { opinion } }) =>
        opinion?.opinion ? [capitalise(auditLabel("opinion", opinion.opinion, policy))] : [],
      note: { label: noteLabels.reason, of: ({ assessment: { opinion } }) => sheetText(opinion?.motive ?? "") },
    },
  ]);
}

/** Headers of the table of signatures: it is read back by them. */
export const signatureHeaders = ["Auditeur", "Fonction", "Signé le", "Signature"] as const;

/** Who signs: name, fonction, day, whether the audit changed since, and a place to sign on paper. */
export function signatureTable(title: string, columns: readonly AssessmentColumn[], record: AuditRecord): string {
  const states = signatureStates(record);
  const auditors = columns.filter(({ assessment }) => assessment.voice === "auditor");
  return auditTable(
    title,
    "Une ligne par auditeur\u00a0: nom, fonction, date et signature.",
    [2.5, 2.5, 1.3, 2],
    [
      { isHeader: true, cells: signatureHeaders.map((header) => headCell(header)) },
      ...auditors.map(({ label, assessment }) => ({
        height: 680,
        mayBreak: false,
        cells: [
          sideCell(label),
          textCell(sheetLine(assessment.position)),
          textCell(signedDay(assessment, states)),
          textCell(),
        ],
      })),
    ],
  );
}

function signedDay({ id, signedOn }: Assessment, states: ReadonlyMap<string, SignatureState>): string {
  if (signedOn === null) return "";
  return states.get(id) === "outdated" ? `${shortDay(signedOn)}, à renouveler` : shortDay(signedOn);
}
