import type { Dossier } from "../dossier";
import type { EvidenceRegister } from "../record";
import { decisionsByKey, mergeLine } from "./compare";
import { gatherEvidence } from "./gather";
import type { EvidenceDecision } from "./types";

/**
 * The register with what the document says taken in: the author's words in the list, and the pieces that are only
 * listed or only cited. Where they disagree and nobody decided, the register stays as it is.
 */
export function registerFrom(
  dossier: Dossier,
  register: EvidenceRegister,
  decisions: readonly EvidenceDecision[] = [],
): EvidenceRegister {
  const decided = decisionsByKey(decisions);
  const items = gatherEvidence(dossier, register).map((piece) => mergeLine(piece, decided, "register"));
  return { ...register, items };
}
