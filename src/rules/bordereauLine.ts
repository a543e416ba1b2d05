import type { Problem } from "../checker";
import { nowhere, type BordereauItem } from "../dossier";

/** A problem of one line of the list of evidence, quoted so that it is found in an annex file too. */
export function bordereauLine({ written, title, location }: BordereauItem, what: string): Problem {
  const text = [written, title].filter((part) => part !== "").join("\u00a0– ");
  return { ...nowhere, what, text, at: location, isInBordereau: true };
}
