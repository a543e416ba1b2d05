import type { EvidenceEntry, EvidenceInventory } from "../../evidence";
import { evidenceWords } from "./words";

/** « C3-A1-02 – Convention »: a piece in one line. */
export function entryTitle({ item }: { readonly item: Pick<EvidenceEntry["item"], "number" | "title"> }): string {
  return `${item.number || evidenceWords.unnumbered}\u00a0– ${item.title || evidenceWords.untitled}`;
}

/** The number of a piece, by its key; its name where it has none. */
export function numberIn({ entries }: Pick<EvidenceInventory, "entries">, key: string): string {
  const entry = entries.find((one) => one.key === key);
  return entry ? entry.item.number || entryTitle(entry) : key;
}

/** The criteria that cite a piece, and the one that its number names. */
export function criteriaOf({ item, citations }: EvidenceEntry): ReadonlySet<number> {
  const named = /^C\s?(\d{1,2})(?!\d)/i.exec(item.number)?.[1];
  const citing = citations.flatMap(({ criterion }) => criterion ?? []);
  return new Set(named === undefined ? citing : [Number(named), ...citing]);
}
