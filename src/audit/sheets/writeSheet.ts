import { auditSheetTitle, type Criterion, type Dossier } from "../../dossier";
import { count, typeset } from "../../french";
import { criterionText, type GuideEdition } from "../../guide";
import { summariseAudit, type AuditedDossier } from "../summary";
import { resultWords } from "../resultWords";
import { hasStarted } from "../setters";
import type { AuditRecord } from "../types";
import { assessmentColumns } from "./columns";
import { expectationTable } from "./expectationTable";
import { observationTable } from "./observationTable";
import { sheetPackage } from "./region";

/**
 * « Fiche d’audit — critère n » for the received document: the attendus with what each auditor, the consensus and the
 * school say of them, efficacité, constats; above, what was retained. A flat package of one region.
 */
export function writeSheet(
  record: AuditRecord,
  criterion: number,
  dossier: Dossier,
  edition: GuideEdition,
  settings: AuditedDossier["settings"],
): string {
  const text = criterionText(edition, criterion);
  if (!text) throw new Error(`edition ${edition.id} without criterion ${criterion}`);
  const title = auditSheetTitle(criterion);
  const columns = assessmentColumns(record);
  const { result } = summariseAudit({ record, dossier, edition, settings });
  const own = result.criteria.find((one) => one.criterion === criterion)!;
  const [state, ...others] = resultWords(own, record.policy);
  const retained = hasStarted(record)
    ? [`Résultat retenu\u00a0: ${state}.`, ...others.map((words) => `${words}.`)]
    : [];
  return sheetPackage(
    criterion,
    [
      expectationTable(`${title}\u00a0: attendus`, text, columns, record.policy),
      observationTable(`${title}\u00a0: constats`, criterion, columns, record.policy),
    ],
    [typeset(text.title.text), found(dossier, criterion), ...retained].join("\n"),
  );
}

/** What the dossier holds of the criterion, in one line. */
function found({ criteria, citations }: Dossier, number: number): string {
  const own = criteria.filter(({ national }) => national === number);
  if (own.length === 0) return "Ce critère est absent du dossier.";
  const sum = (of: (criterion: Criterion) => number): number => own.reduce((total, one) => total + of(one), 0);
  const cited = citations.filter(({ criterion, numbers }) => {
    return numbers.length > 0 && own.some((one) => one.criterion === criterion);
  });
  const counts = [
    count(
      sum(({ actions }) => actions.length),
      "action",
    ),
    count(
      sum(({ commitments }) => commitments.length),
      "engagement",
    ),
    `${count(cited.length, "citation")} de preuves`,
  ];
  return `Dans le dossier\u00a0: ${counts.join(", ")}.`;
}
