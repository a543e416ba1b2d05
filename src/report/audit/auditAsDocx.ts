import {
  auditLabel,
  auditStyleIds,
  auditStyles,
  auditTable,
  exclusionWords,
  expectationTable,
  factsTable,
  headCell,
  observationsOf,
  observationTable,
  opinionTable,
  recapTable,
  resultTable,
  signatureTable,
  textCell,
} from "../../audit";
import { documentParts, styleIds } from "../../docx";
import { capitalise, typeset } from "../../french";
import { zipPackage } from "../../ooxml";
import { writeParagraph, writeRun } from "../../ooxml/wml/write";
import { criterionName, severityNames } from "../words";
import { buildAuditReport, type AuditContent, type AuditReport } from "./AuditContent";
import { divergenceWords, evidenceOf, reviewWords } from "./words";

const title = "Rapport d’audit";

/** « Rapport d’audit » as a Word document of its own: results and avis, every criterion, annexes. */
export function auditAsDocx(content: AuditContent): Uint8Array {
  const { record, edition, settings = null, origin } = content;
  const report = buildAuditReport(content);
  const { columns, resultColumns, context } = report;
  const blocks = [
    writeParagraph(writeRun(title), { style: styleIds.title }),
    note("Les auditeurs proposent un avis\u00a0; le recteur décide. Les règles de calcul sont celles de l’outil."),
    origin === "sheets" ? note(fromSheets) : "",
    factsTable(`${title}\u00a0: dossier audité`, columns, context, settings),
    heading("Résultat par critère"),
    resultTable(`${title}\u00a0: résultat par critère`, resultColumns, context),
    heading("Constats retenus"),
    recapTable(`${title}\u00a0: constats retenus`, columns, record.policy),
    heading("Avis"),
    opinionTable(`${title}\u00a0: avis`, columns, record.policy),
    ...exclusions(report).map(note),
    space(),
    signatureTable(`${title}\u00a0: signatures`, columns, record),
    ...edition.criteria.map((text) => {
      const name = `${title}, critère\u00a0${text.number}`;
      return [
        writeParagraph(writeRun(criterionHeading(text.number, text.title.text)), {
          style: styleIds.heading1,
          pageBreakBefore: true,
        }),
        expectationTable(`${name}\u00a0: attendus`, text, columns, record.policy),
        space(),
        observationsOf(columns, text.number).length > 0
          ? observationTable(`${name}\u00a0: constats`, text.number, columns, record.policy)
          : sentence("Aucun constat."),
      ].join("");
    }),
    writeParagraph(writeRun("Annexes"), { style: styleIds.heading1, pageBreakBefore: true }),
    annexes(content, report),
  ];
  return zipPackage(documentParts(blocks.join("") + space(), title, auditStyles));
}

/** What a report says when the scores were read in the tables. */
export const fromSheets =
  "Scores relus dans les tableaux visibles du document\u00a0: leur partie cachée a été perdue. Les dates de notation ne sont plus connues.";

function criterionHeading(number: number, words: string): string {
  return `${criterionName(number)}\u00a0: ${typeset(words)}`;
}

/** Which avis the rules exclude, and why. */
export function exclusions({ result, context: { policy } }: AuditReport): readonly string[] {
  return result.excluded.map(({ opinion, reasons }) => {
    const words = reasons.map(exclusionWords).join("\u00a0; ");
    return `Avis «\u00a0${auditLabel("opinion", opinion, policy)}\u00a0» exclu par les règles de l’outil\u00a0: ${words}.`;
  });
}

function annexes(content: AuditContent, { divergences, reviews, context }: AuditReport): string {
  const { dossier, edition, findings = [] } = content;
  const evidence = evidenceOf(dossier).map(({ number, title: words, criteria }) => [
    number,
    words,
    criteria.join(", "),
  ]);
  const differing = divergences.map((one) => {
    const { what, said } = divergenceWords(one, context.policy);
    return [what, said.join("\n")];
  });
  const controls = findings.map(({ severity, parts }) => [
    capitalise(severityNames[severity][0]),
    parts.where,
    parts.what,
  ]);
  return [
    heading("Preuves citées ou listées"),
    annexTable(["Preuve", "Intitulé", "Critères"], [1.2, 5, 1.2], evidence, "Aucune preuve n’est citée ni listée."),
    heading("Ce que les auditeurs disent autrement"),
    annexTable(["Sujet", "Ce que chacun dit"], [1.5, 4], differing, "Rien ne reste à départager."),
    heading("Texte modifié depuis la notation"),
    ...(reviews.length > 0
      ? reviews.map((one) => sentence(reviewWords(one, edition)))
      : [sentence("Aucun changement relevé.")]),
    heading("Contrôles de l’audit"),
    annexTable(["Sorte", "Où", "Quoi"], [1.5, 1.5, 4], controls, "Rien à signaler."),
  ].join("");
}

function annexTable(
  headers: readonly string[],
  weights: readonly number[],
  rows: readonly (readonly string[])[],
  none: string,
): string {
  if (rows.length === 0) return sentence(none);
  return auditTable(headers.join(", "), `${headers.join(", ")}\u00a0: une ligne pour chaque cas.`, weights, [
    { isHeader: true, cells: headers.map((header) => headCell(header)) },
    ...rows.map((cells) => ({ cells: cells.map((cell) => textCell(...cell.split("\n"))) })),
  ]);
}

function heading(text: string): string {
  return writeParagraph(writeRun(text), { style: styleIds.heading2 });
}

function note(text: string): string {
  return writeParagraph(writeRun(text), { style: auditStyleIds.notice });
}

/** A sentence that nothing has to follow. */
function sentence(text: string): string {
  return writeParagraph(writeRun(text), { style: auditStyleIds.text });
}

function space(): string {
  return writeParagraph("", { style: styleIds.spacer });
}
