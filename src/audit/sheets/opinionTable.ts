import { capitalise, shortDay } from "../../french";
import { labelOf } from "../labels";
import type { AuditPolicy } from "../types";
import { auditTable, headCell, sideCell, textCell, voiceTable } from "./cells";
import type { VoiceColumn } from "./columns";
import { noteLabels } from "./expectationTable";
import { shown, shownLine } from "./text";

/** The avis that each proposes, with its motive. */
export function opinionTable(title: string, columns: readonly VoiceColumn[], policy: AuditPolicy): string {
  const description = "Une colonne par personne\u00a0: l’avis proposé, puis son motif. Le recteur décide.";
  return voiceTable(title, description, "Avis", columns, [
    {
      head: sideCell("Avis proposé"),
      said: ({ entries: { opinion } }) =>
        opinion?.opinion ? [capitalise(labelOf("opinion", opinion.opinion, policy))] : [],
      note: { label: noteLabels.reason, of: ({ entries: { opinion } }) => shown(opinion?.motive ?? "") },
    },
  ]);
}

/** Headers of the table of signatures: it is read back by them. */
export const signatureHeaders = ["Auditeur", "Fonction", "Signé le", "Signature"] as const;

/** Who signs: name, fonction, day, and a place to sign on paper. */
export function signatureTable(title: string, columns: readonly VoiceColumn[]): string {
  const auditors = columns.filter(({ entries }) => entries.voice === "auditor");
  return auditTable(
    title,
    "Une ligne par auditeur\u00a0: nom, fonction, date et signature.",
    [2.5, 2.5, 1.3, 2],
    [
      { isHeader: true, cells: signatureHeaders.map((header) => headCell(header)) },
      ...auditors.map(({ label, entries: { position, signedOn } }) => ({
        height: 680,
        mayBreak: false,
        cells: [
          sideCell(label),
          textCell(shownLine(position)),
          textCell(signedOn ? shortDay(signedOn) : ""),
          textCell(),
        ],
      })),
    ],
  );
}
