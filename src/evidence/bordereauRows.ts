import type { Dossier } from "../dossier";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { decisionsByKey, mergeLine } from "./compare";
import { gatherEvidence, type GatheredEvidence } from "./gather";
import { provedBy } from "./proves";
import type { EvidenceDecision } from "./types";

/**
 * The lines of the list, in the order of their numbers: every piece of the register, of the list as it stands and of the
 * citations. What an author wrote in the list stays, unless a decision says otherwise.
 */
export function bordereauRows(
  dossier: Dossier,
  register: EvidenceRegister,
  decisions: readonly EvidenceDecision[] = [],
): readonly EvidenceItem[] {
  const decided = decisionsByKey(decisions);
  return gatherEvidence(dossier, register).map((piece) => bordereauRow(piece, mergeLine(piece, decided, "document")));
}

/** An item as its line shows it: what it proves told from its citations, where nobody wrote it. */
export function bordereauRow({ citations }: Pick<GatheredEvidence, "citations">, item: EvidenceItem): EvidenceItem {
  return { ...item, proves: item.proves || provedBy(citations) };
}
