import { fold } from "../document";
import type { EvidenceItem, EvidenceRegister } from "../record";

/** What is known of a piece of evidence; nothing of what is left out. */
export type NewItemFields = Partial<Omit<EvidenceItem, "id">>;

/** A new item for the register, not yet in it. The same words in the same register give the same id. */
export function newItem({ items }: Pick<EvidenceRegister, "items">, fields: NewItemFields): EvidenceItem {
  return itemOf(fields, createItemIds(items));
}

/** An item with these fields and a new id. */
export function itemOf(fields: NewItemFields, idOf: (words: string) => string): EvidenceItem {
  const known = { number: "", title: "", type: "", date: "", proves: "", file: "", page: "", ...fields };
  return { id: idOf(fold([known.number, known.title, known.file].join(" "))), ...known };
}

/**
 * Ids that no item has: a hash of the words (FNV-1a), moved on when it is taken. In small letters, for Word compares the
 * names of bookmarks without regard to case, and with one, so that no number's key is like it.
 */
export function createItemIds(items: readonly EvidenceItem[]): (words: string) => string {
  const taken = new Set(items.map(({ id }) => id.toLowerCase()));
  return (words) => {
    let hash = 0x811c9dc5;
    for (const letter of words) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
    const next = (): string => `p${(hash++ >>> 0).toString(36)}`;
    let id = next();
    while (taken.has(id)) id = next();
    taken.add(id);
    return id;
  };
}
