import { agreementOf } from "../../audit";
import { buildAuditReport, type AuditContent } from "../audit/AuditContent";
import { baseName } from "../words";
import type { CampaignDossier } from "./types";

/** Gathers what a campaign shows of a dossier. `files`: its copies, as the campaign names them. */
export function campaignDossier(content: AuditContent, files = content.files?.map(baseName) ?? []): CampaignDossier {
  const { columns, result, divergences, reviews, identity, context } = buildAuditReport(content);
  const { school, uai, version } = identity;
  const auditors = columns.filter(({ assessment }) => assessment.voice === "auditor");
  return {
    files,
    ...{ school, uai, version },
    origin: content.origin ?? "part",
    auditors: auditors.map(({ label }) => label),
    signed: auditors.flatMap(({ label, assessment: { signedOn } }) =>
      signedOn === null ? [] : [{ name: label, on: signedOn }],
    ),
    edition: context.edition,
    policy: context.policy,
    result,
    divergences: divergences.length,
    toReview: [...new Set(reviews.map(({ criterion }) => criterion))].sort((a, b) => a - b),
    agreement: agreementOf(content.record),
  };
}
