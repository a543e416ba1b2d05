import { agreementOf } from "../../audit";
import { buildAuditReport, type AuditContent } from "../audit/AuditContent";
import { baseName } from "../words";
import type { CampaignDossier } from "./types";

/** Gathers what a campaign shows of a dossier. `files`: its copies, as the campaign names them. */
export function campaignDossier(content: AuditContent, files = content.files?.map(baseName) ?? []): CampaignDossier {
  const { columns, result, divergences, reviews, gaps, identity, context, signatures } = buildAuditReport(content);
  const { school, uai, version } = identity;
  const auditors = columns.filter(({ assessment }) => assessment.voice === "auditor");
  return {
    files,
    ...{ school, uai, version },
    origin: content.origin ?? "part",
    auditors: auditors.map(({ label }) => label),
    signed: auditors.flatMap(({ label, assessment: { id, signedOn } }) =>
      signedOn === null ? [] : [{ name: label, on: signedOn, state: signatures.get(id)! }],
    ),
    edition: context.edition,
    policy: context.policy,
    result,
    divergences: divergences.length,
    toReview: criteriaToReview([
      ...reviews,
      // An écart of the former audit that nobody examined again.
      ...gaps.filter(({ said }) => said.length === 0),
    ]),
    agreement: agreementOf(content.record),
  };
}

function criteriaToReview(waiting: readonly { readonly criterion: number | null }[]): readonly number[] {
  const criteria = waiting.flatMap(({ criterion }) => criterion ?? []);
  return [...new Set(criteria)].sort((a, b) => a - b);
}
