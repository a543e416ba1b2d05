import type { EvidenceEntry } from "../../evidence";
import { evidenceWords } from "./words";

/** « C3-A1-02 – Convention »: a piece in one line. */
export function entryTitle({ item }: { readonly item: Pick<EvidenceEntry["item"], "number" | "title"> }): string {
  return `${item.number || evidenceWords.unnumbered}\u00a0– ${item.title || evidenceWords.untitled}`;
}

/** The criteria that cite a piece, and the one that its number names. */
export function criteriaOf({ item, citations }: EvidenceEntry): ReadonlySet<number> {
  const named = /^C\s?(\d{1,2})(?!\d)/i.exec(item.number)?.[1];
  const citing = citations.flatMap(({ criterion }) => criterion ?? []);
  return new Set(named === undefined ? citing : [Number(named), ...citing]);
}
