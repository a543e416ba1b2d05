import { observationsOf, settledPoints } from "../../audit";
import { buildAuditReport, type AuditContent } from "./AuditContent";
import { contractKeys } from "../contractKeys";
import { seenEvidence } from "./seenEvidence";

/** The audit for programs: what each voice said, what it comes to, what is left to settle. Keys are a contract. */
export function auditAsJson(content: AuditContent): string {
  const { record, edition, files = [], origin = "part", findings = [], dossier } = content;
  const { columns, result, divergences, reviews, gaps, context, identity, signatures } = buildAuditReport(content);
  const told = {
    edition: edition.id,
    file: files.join(", "),
    origin,
    school: identity.school,
    uai: identity.uai,
    version: identity.version,
    candidacy: context.candidacy,
    voices: columns.map(
      ({ assessment: { voice, id, name, position, signedOn, expectations, criteria, opinion }, label }) => ({
        voice,
        id,
        label,
        name,
        position,
        signedOn,
        signature: signatures.get(id) ?? "none",
        expectations,
        criteria: criteria.map(({ criterion, effectiveness, comment }) => ({ criterion, effectiveness, comment })),
        opinion,
      }),
    ),
    observations: observationsOf(columns),
    result,
    divergences: divergences.map(({ statements, ...divergence }) => ({ ...divergence, said: statements })),
    settled: settledPoints(record).map(({ choice, settled }) => ({
      ...choice,
      ...{ by: settled?.by ?? null, day: settled?.day ?? null },
    })),
    changes: reviews,
    formerGaps: gaps.map(({ edition: of, expectation, criterion, day, gravity, reason, isDisputed, advice, said }) => ({
      edition: of,
      ...{ expectation, criterion, day, gravity, reason, isDisputed },
      advice: advice.map(({ text }) => text),
      said,
    })),
    evidence: seenEvidence(dossier, record).map(({ looks, ...piece }) => ({
      ...piece,
      looks: looks.map(({ name, finding, day }) => ({ name, finding, day })),
    })),
    findings: findings.map((finding) => Object.fromEntries(contractKeys.map((key) => [key, finding[key]]))),
    policy: record.policy,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
