import { auditLabel, cautionSentence, exclusionWords, resultWords, signatureWords } from "../../audit";
import { capitalise, shortDay } from "../../french";
import { editionMonth, severityNames } from "../words";
import { buildAuditReport, type AuditContent } from "./AuditContent";
import { formerLine, formerTitle, newGapsSentence } from "./formerGaps";
import { seenEvidence, seenSentence } from "./seenEvidence";
import { divergenceWords, opinionLabel, reviewWords, settledWords } from "./words";

/** The audit for people, in plain text: results, avis, what is left to settle and to look at. */
export function auditAsText(content: AuditContent): string {
  const { edition, files = [], findings = [] } = content;
  const { columns, context, result, differences, divergences, reviews, gaps, identity, signatures } =
    buildAuditReport(content);
  const { policy } = context;
  const seen = seenSentence(seenEvidence(content.dossier, content.record));
  const caution = cautionSentence(result.cautions, policy);
  const present = new Map(result.criteria.map((one) => [one.criterion, one]));
  const results = edition.criteria.map(({ number }) => {
    const one = present.get(number)!;
    return `  Critère ${number}\u00a0: ${resultWords(one, policy).join("\u00a0; ")}${one.isMissing ? " (absent du dossier)" : ""}`;
  });
  const opinion = opinionLabel(result, policy) ?? "pas encore donné";
  const parts = [
    `${files.join(", ")} — audit, guide de ${editionMonth(edition)}`,
    [identity.school, identity.uai, identity.version].filter(Boolean).join(", "),
    `Voix\u00a0: ${columns
      .map(({ label, assessment: { id, signedOn } }) => {
        return signedOn ? `${label} (${signatureWords(`signé le ${shortDay(signedOn)}`, signatures.get(id))})` : label;
      })
      .join(", ")}`,
    ["Résultat par critère", ...results].join("\n"),
    [
      `Avis\u00a0: ${opinion}`,
      ...(result.stated?.motive ? [`  ${result.stated.motive}`] : []),
      ...result.excluded.map(
        ({ opinion: excluded, reasons }) =>
          `  exclu par les règles de l’outil\u00a0: ${auditLabel("opinion", excluded, policy)} (${reasons.map(exclusionWords).join("\u00a0; ")})`,
      ),
      ...(caution ? [`  ${caution}`] : []),
    ].join("\n"),
    list(
      "À départager",
      divergences.map((one) => {
        const { what, said } = divergenceWords(one, policy);
        return `${what} – ${said.join("\u00a0; ")}`;
      }),
    ),
    list(
      "Tranché",
      differences.flatMap((one) =>
        one.settled ? [`${divergenceWords(one, policy).what} – ${settledWords(one.settled, policy)}`] : [],
      ),
    ),
    list(
      formerTitle,
      [
        ...gaps.map(formerLine).map((line) => line.join(" – ").replace(/\n/g, " ")),
        newGapsSentence(gaps, result.criteria),
      ].filter((line) => line !== null),
    ),
    list("Preuves", seen ? [seen] : []),
    list(
      "Texte modifié depuis la notation",
      reviews.map((one) => reviewWords(one, edition)),
    ),
    list(
      "Contrôles de l’audit",
      findings.map(({ severity, parts: { where, what } }) => {
        return `${capitalise(severityNames[severity][0])} · ${where}\u00a0: ${what}`;
      }),
    ),
  ];
  // A terminal would obey control characters.
  return `${parts
    .filter(Boolean)
    .join("\n\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")}\n`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)].join("\n") : "";
}
