import {
  auditStyleIds,
  auditStyles,
  auditTable,
  auditLabel,
  expectationTable,
  factsTable,
  headCell,
  observationsOf,
  opinionTable,
  recapTable,
  resultTable,
  resultWords,
  sideCell,
  signatureTable,
  stateWords,
  textCell,
  type AuditPolicy,
  type CriterionResult,
  type ShownObservation,
} from "../../audit";
import { documentParts, styleIds } from "../../docx";
import { capitalise, typeset } from "../../french";
import type { CriterionText } from "../../guide";
import { zipPackage } from "../../ooxml";
import { writeParagraph, writeRun } from "../../ooxml/wml/write";
import { heading, note, space } from "../wordBlocks";
import { criterionName, severityNames } from "../words";
import { buildAuditReport, type AuditContent, type AuditReport } from "./AuditContent";
import { formerHeaders, formerLine, formerTitle, newGapsSentence } from "./formerGaps";
import { looksWords, seenEvidence, seenSentence } from "./seenEvidence";
import {
  besideOpinion,
  divergenceWords,
  fromSheets,
  opinionLabel,
  passageWords,
  settledWords,
  reviewWords,
} from "./words";

const title = "Rapport d’audit";

/** « Rapport d’audit » as a Word document of its own: results and avis, every criterion, annexes. */
export function auditAsDocx(content: AuditContent): Uint8Array {
  const { record, edition, settings = null, origin } = content;
  const report = buildAuditReport(content);
  const { columns, context, identity } = report;
  // A consensus alone is only a part (docs/audit.md, rule 15): what counts of all comes first.
  const own = columns.filter(({ assessment }) => assessment.voice !== "consensus");
  const facts = { ...identity, members: settings?.members ?? [] };
  const blocks = [
    writeParagraph(writeRun(title), { style: styleIds.title }),
    note("Les auditeurs proposent un avis\u00a0; le recteur décide. Les règles de calcul sont celles de l’outil."),
    origin === "sheets" ? note(fromSheets) : "",
    factsTable(`${title}\u00a0: dossier audité`, columns, context, facts),
    heading("Résultat retenu"),
    retainedTable(report),
    ...besideOpinion(report.result, context.policy).map(note),
    heading("Ce qui a différé"),
    differenceTable(report),
    ...(own.length > 1
      ? [heading("Résultat selon chacun"), resultTable(`${title}\u00a0: résultat selon chacun`, own, context)]
      : []),
    ...formerBlocks(report),
    heading("Avis"),
    opinionTable(`${title}\u00a0: avis`, columns, record.policy),
    heading("Constats retenus"),
    recapTable(`${title}\u00a0: constats retenus`, columns, record.policy),
    space(),
    signatureTable(`${title}\u00a0: signatures`, columns, record),
    ...edition.criteria.map((text) => criterionBlocks(text, content, report)),
    writeParagraph(writeRun("Annexes"), { style: styleIds.heading1, pageBreakBefore: true }),
    annexes(content, report),
  ];
  return zipPackage(documentParts(blocks.join("") + space(), title, auditStyles));
}

/** What counts of all: the result of each criterion, what was not verified beside it, then the avis. */
function retainedTable({ result, context }: AuditReport): string {
  const { edition, policy } = context;
  const { stated } = result;
  const rows = result.criteria.map((one, rank) => {
    const words = typeset(edition.criteria[rank]!.title.text);
    const { effectiveness } = one;
    return {
      cells: [
        sideCell(criterionName(one.criterion), words),
        textCell(...(one.isMissing ? ["Absent du dossier"] : []), stateWords(one, policy), ...gapWords(one)),
        textCell(one.unverified.join(", ")),
        textCell(effectiveness ? capitalise(auditLabel("effectiveness", effectiveness, policy)) : ""),
      ],
    };
  });
  const opinion = capitalise(opinionLabel(result, policy) ?? "pas encore d’avis.");
  const opinionCell = textCell(opinion, ...(stated?.motive ? stated.motive.split("\n") : []));
  return auditTable(
    `${title}\u00a0: résultat retenu`,
    "Une ligne par critère\u00a0: résultat, attendus non vérifiés, efficacité\u00a0; puis l’avis proposé.",
    [3.6, 2.6, 1.3, 1.4],
    [
      {
        isHeader: true,
        cells: ["Critère", "Résultat", "Non vérifiés", "Efficacité"].map((header) => headCell(header)),
      },
      ...rows.map((row) => ({ ...row, mayBreak: false })),
      { cells: [sideCell("Avis proposé"), { ...opinionCell, span: 3 }], mayBreak: false },
    ],
  );
}

/** « Écarts majeurs : C3.1 », « Écart mineur : C2.4 ». */
function gapWords({ majors, minors }: CriterionResult): readonly string[] {
  const line = (ids: readonly string[], one: string, many: string): readonly string[] =>
    ids.length === 0 ? [] : [`${ids.length < 2 ? one : many}\u00a0: ${ids.join(", ")}`];
  return [...line(majors, "Écart majeur", "Écarts majeurs"), ...line(minors, "Écart mineur", "Écarts mineurs")];
}

function differenceTable({ differences, context: { policy } }: AuditReport): string {
  return annexTable(
    ["Sujet", "Ce que chacun dit", "Retenu"],
    [1.5, 3, 1.8],
    differences.map((one) => {
      const { what, said } = divergenceWords(one, policy);
      return [what, said.join("\n"), one.settled ? settledWords(one.settled, policy) : "À départager"];
    }),
    "Les auditeurs qui se sont prononcés disent la même chose.",
  );
}

/** What became of the écarts of the audit before; nothing where none stands beside. */
function formerBlocks({ gaps, result }: AuditReport): readonly string[] {
  if (gaps.length === 0) return [];
  const found = newGapsSentence(gaps, result.criteria);
  return [
    heading(formerTitle),
    annexTable(formerHeaders, [1.4, 4, 2], gaps.map(formerLine), ""),
    ...(found ? [note(found)] : []),
  ];
}

/** A criterion begins no page of its own: its heading stays with its first attendu, and no attendu or constat is cut. */
function criterionBlocks(
  text: CriterionText,
  { record }: AuditContent,
  { columns, result, context }: AuditReport,
): string {
  const name = `${title}, critère\u00a0${text.number}`;
  const own = result.criteria.find(({ criterion }) => criterion === text.number)!;
  const observations = observationsOf(columns, text.number);
  return [
    writeParagraph(writeRun(criterionHeading(text.number, text.title.text)), { style: styleIds.heading1 }),
    note(resultWords(own, context.policy).join("\u00a0; ")),
    expectationTable(`${name}\u00a0: attendus`, text, columns, record.policy),
    space(),
    observations.length > 0
      ? passageTable(`${name}\u00a0: constats`, observations, record.policy)
      : sentence("Aucun constat."),
  ].join("");
}

/** The constats of a criterion, each with the passage that it is anchored on. */
function passageTable(name: string, observations: readonly ShownObservation[], policy: AuditPolicy): string {
  const headers = ["Constat", "Fondé sur", "Texte et passage", "Preuve", "Auteur"];
  return auditTable(
    name,
    "Les constats sur le critère\u00a0: nature, ce sur quoi chacun est fondé, texte et passage du dossier, preuve, auteur.",
    [1.5, 1.1, 4.4, 1.4, 1.5],
    [
      { isHeader: true, cells: headers.map((header) => headCell(header)) },
      ...observations.map((one) => ({
        mayBreak: false,
        cells: [
          textCell(capitalise(auditLabel("observation", one.kind, policy))),
          textCell(capitalise(auditLabel("basis", one.basis, policy))),
          textCell(...one.text.split("\n"), ...passageWords(one)),
          textCell(one.evidence),
          textCell(one.label),
        ],
      })),
    ],
  );
}

function criterionHeading(number: number, words: string): string {
  return `${criterionName(number)}\u00a0: ${typeset(words)}`;
}

function annexes(content: AuditContent, { reviews }: AuditReport): string {
  const { dossier, edition, record, findings = [] } = content;
  const pieces = seenEvidence(dossier, record);
  const seen = seenSentence(pieces);
  const evidence = pieces.map((piece) => {
    const { number, title: words, criteria } = piece;
    return [number, words, criteria.join(", "), ...(seen ? [looksWords(piece)] : [])];
  });
  const headers = ["Preuve", "Intitulé", "Critères", ...(seen ? ["Vue par l’auditeur"] : [])];
  const controls = findings.map(({ severity, parts }) => [
    capitalise(severityNames[severity][0]),
    parts.where,
    parts.what,
  ]);
  return [
    heading("Preuves citées ou listées"),
    ...(seen ? [sentence(seen)] : []),
    annexTable(headers, seen ? [1.2, 3.4, 1, 2] : [1.2, 5, 1.2], evidence, "Aucune preuve n’est citée ni listée."),
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

/** A sentence that nothing has to follow. */
function sentence(text: string): string {
  return writeParagraph(writeRun(text), { style: auditStyleIds.text });
}
