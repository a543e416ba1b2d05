import type { EvidenceEntry, EvidenceInventory } from "./types";

/** Whether the line of a piece outlives its removal: only a list that is ours is written again without it. */
export function staysListed({ bordereau }: Pick<EvidenceInventory, "bordereau">, { lines }: EvidenceEntry): boolean {
  return bordereau !== "ours" && lines.length > 0;
}
