import { auditSheetTitle, type Dossier } from "../../dossier";
import { capitalise } from "../../french";
import type { GuideEdition } from "../../guide";
import { writeParagraph, writeRun } from "../../ooxml/wml/write";
import type { DossierSettings } from "../../record";
import { identityOf } from "../identity";
import { auditLabel, valuesOf } from "../labels";
import { cautionSentence, exclusionSentence } from "../resultWords";
import type { AuditResult } from "../rollUp";
import { summariseAudit, type ResultContext } from "../summary";
import type { AuditPolicy, AuditRecord } from "../types";
import { auditTable, headCell, sideCell, textCell } from "./cells";
import { assessmentColumns, type AssessmentColumn } from "./columns";
import { auditStyleIds } from "./look";
import { observationsOf } from "./observationTable";
import { opinionTable, signatureTable } from "./opinionTable";
import { sheetPackage } from "./region";
import { resultTable } from "./resultTable";
import { sheetLine, sheetText } from "./text";

/**
 * « Synthèse de l’audit » for the received document: the dossier, results by criterion, constats, avis, signatures. A
 * flat package of one region. `settings`: what is recorded of the dossier.
 */
export function writeSynthesis(
  record: AuditRecord,
  dossier: Dossier,
  edition: GuideEdition,
  settings: DossierSettings | null,
): string {
  const title = auditSheetTitle(null);
  const columns = assessmentColumns(record);
  const { context, result } = summariseAudit({ record, dossier, edition, settings });
  return sheetPackage(null, [
    factsTable(`${title}\u00a0: dossier audité`, columns, context, {
      ...identityOf(dossier, settings),
      members: settings?.members ?? [],
    }),
    resultTable(`${title}\u00a0: résultat par critère`, columns, context),
    recapTable(`${title}\u00a0: constats retenus`, columns, record.policy),
    opinionTable(`${title}\u00a0: avis`, columns, record.policy) + opinionRules(result, record.policy),
    signatureTable(`${title}\u00a0: signatures`, columns, record),
  ]);
}

/** The dossier and its auditors; what is not recorded is left to be written. */
export function factsTable(
  title: string,
  columns: readonly AssessmentColumn[],
  { edition, candidacy }: ResultContext,
  { school, uai, version, members }: Pick<DossierSettings, "school" | "uai" | "version" | "members">,
): string {
  const auditors = columns.filter(({ assessment }) => assessment.voice === "auditor");
  const network = `En réseau${members.length > 0 ? `\u00a0: ${members.join(", ")}` : ""}`;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ["Établissement", [school ?? ""]],
    ["UAI", [uai ?? ""]],
    ["Candidature", [candidacy === "network" ? network : "Individuelle"]],
    ["Version du dossier", [version ?? ""]],
    ["Guide", [edition.title]],
    [
      "Auditeurs",
      auditors.map(({ label, assessment }) => [label, sheetLine(assessment.position)].filter(Boolean).join(", ")),
    ],
  ];
  return auditTable(
    title,
    "L’établissement, sa candidature, le guide suivi et les auditeurs.",
    [1, 3],
    [
      { isHeader: true, cells: [{ ...headCell("Dossier audité"), span: 2 }] },
      ...facts.map(([label, texts]) => ({ cells: [sideCell(label), textCell(...texts)] })),
    ],
  );
}

const plurals = {
  strength: "Points forts",
  vigilance: "Points de vigilance",
  progress: "Axes de progrès",
  recommendation: "Préconisations",
} as const;

/** All constats by kind, each with its criterion and its author. */
export function recapTable(title: string, columns: readonly AssessmentColumn[], policy: AuditPolicy): string {
  const all = observationsOf(columns);
  return auditTable(
    title,
    "Les constats de tous les critères, par nature.",
    [1, 4],
    [
      { isHeader: true, cells: [headCell("Constats retenus"), headCell("Critère, texte, auteur")] },
      ...valuesOf("observation").map((kind) => {
        const own = all.filter((one) => one.kind === kind);
        const label = policy.labels[`observation.${kind}`]
          ? capitalise(auditLabel("observation", kind, policy))
          : plurals[kind];
        return {
          cells: [
            sideCell(label),
            textCell(
              ...own.map(
                ({ criterion, text, label: who }) => `Critère\u00a0${criterion} – ${sheetText(text)} (${who})`,
              ),
            ),
          ],
        };
      }),
    ],
  );
}

/** Which avis the rules exclude and why, and what the avis is to be read beside; nothing where there is neither. */
function opinionRules({ excluded, cautions }: AuditResult, policy: AuditPolicy): string {
  return [...excluded.map((one) => exclusionSentence(one, policy)), cautionSentence(cautions, policy) ?? ""]
    .filter(Boolean)
    .map((words) => writeParagraph(writeRun(words), { style: auditStyleIds.notice }))
    .join("");
}
