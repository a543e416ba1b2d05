import { auditLabel } from "../../audit";
import { shortDay } from "../../french";
import type { CampaignDossier } from "./types";

/** The avis stated, in the words of the dossier's académie; null where none is. */
export function opinionLabel({ result: { stated }, policy }: CampaignDossier): string | null {
  return stated?.opinion ? auditLabel("opinion", stated.opinion, policy) : null;
}

/** « Anne LEROY (24/11/2026) ». */
export function signedWords({ signed }: CampaignDossier): string {
  return signed.map(({ name, on }) => `${name} (${shortDay(on)})`).join(", ");
}

/** How the record was found. */
export const originNames: Readonly<Record<CampaignDossier["origin"], string>> = {
  part: "partie cachée",
  sheets: "relu dans les fiches",
};
