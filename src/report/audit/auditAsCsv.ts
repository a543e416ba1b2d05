import { auditLabel, evidenceFindingLabels, observationsOf, signatureWords, stateWords } from "../../audit";
import { capitalise, shortDay } from "../../french";
import { csv, type CsvValue } from "../csv";
import { formerLine } from "./formerGaps";
import { seenEvidence } from "./seenEvidence";
import { buildAuditReport, type AuditContent } from "./AuditContent";

const header = [
  "critere",
  "attendu",
  "texte",
  "voix",
  "fonction",
  "verdict",
  "gravite",
  "motif",
  "efficacite",
  "note_le",
  "resultat_retenu",
  "non_verifies_du_critere",
  "signature",
];

/**
 * One line for each attendu and voice, what nobody said of it included, with the result retained for its criterion and the
 * attendus not verified there; then one for each constat, without an attendu, one for each écart of a former audit, and one
 * for each piece of evidence that an auditor looked at.
 */
export function auditAsCsv(content: AuditContent): string {
  const { columns, context, result, gaps, signatures } = buildAuditReport(content);
  const { policy } = context;
  const rows = context.edition.criteria.flatMap(({ number, expectations }) => {
    const own = result.criteria.find(({ criterion }) => criterion === number)!;
    const retained = [stateWords(own, policy), own.unverified.join(", ")];
    return expectations.flatMap(({ id, text }) =>
      columns.map(({ label, assessment }): CsvValue[] => {
        const said = assessment.expectations.find(({ expectation }) => expectation === id);
        const step = assessment.criteria.find(({ criterion }) => criterion === number)?.effectiveness;
        return [
          number,
          id,
          text,
          label,
          assessment.position,
          said?.verdict ? auditLabel("verdict", said.verdict, policy) : null,
          said?.gravity ? auditLabel("gravity", said.gravity, policy) : null,
          said?.reason ?? null,
          step ? auditLabel("effectiveness", step, policy) : null,
          said?.at ? said.at : null,
          ...retained,
          assessment.signedOn && signatureWords(shortDay(assessment.signedOn), signatures.get(assessment.id)),
        ];
      }),
    );
  });
  const remarks = observationsOf(columns).map(({ criterion, kind, text, label, at }): CsvValue[] => {
    return [
      criterion,
      capitalise(auditLabel("observation", kind, policy)),
      text,
      label,
      ...nothing(5),
      at,
      ...nothing(3),
    ];
  });
  const former = gaps.map((gap): CsvValue[] => {
    const [attendu, then, now] = formerLine(gap);
    return [gap.criterion, `Ancien écart ${attendu}`, then, null, null, now, ...nothing(7)];
  });
  const seen = seenEvidence(content.dossier, content.record).flatMap(({ number, title, looks }) =>
    looks.map(({ name, finding, day }): CsvValue[] => {
      return [
        null,
        `Preuve ${number}`,
        title,
        name,
        null,
        evidenceFindingLabels[finding],
        ...nothing(3),
        day,
        ...nothing(3),
      ];
    }),
  );
  return csv([header, ...rows, ...remarks, ...former, ...seen]);
}

/** So many empty cells. */
function nothing(count: number): CsvValue[] {
  return Array<CsvValue>(count).fill(null);
}
