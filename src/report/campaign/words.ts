import { signatureWords } from "../../audit";
import { shortDay } from "../../french";
import type { CampaignDossier } from "./types";

/** « Anne LEROY (24/11/2026, à renouveler) ». */
export function signedWords({ signed }: CampaignDossier): string {
  return signed.map(({ name, on, state }) => `${name} (${signatureWords(shortDay(on), state)})`).join(", ");
}

/** How the record was found. */
export const originNames: Readonly<Record<CampaignDossier["origin"], string>> = {
  part: "partie cachée",
  sheets: "relu dans les fiches",
};
