import { fileNameOf, itemIdOf, numberKey, type BordereauItem, type Citation, type Dossier } from "../dossier";
import { fold } from "../document";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { codeOf, writeCode } from "./code";
import { createItemIds, itemOf } from "./items";
import { wordsOfLine } from "./lineWords";

/** What the register, the list and the citations hold of one piece of evidence, not yet compared. */
export interface GatheredEvidence {
  /** See `EvidenceEntry.key`. */
  readonly key: string;
  /** `numberKey` of its number; null without one. */
  readonly number: string | null;
  /** The register's item, else one made of what the document says. */
  readonly item: EvidenceItem;
  readonly isRegistered: boolean;
  readonly lines: readonly BordereauItem[];
  readonly citations: readonly Citation[];
}

type Draft = { -readonly [K in keyof Omit<GatheredEvidence, "key">]: GatheredEvidence[K] } & {
  readonly lines: BordereauItem[];
  readonly citations: Citation[];
};

/**
 * The pieces of evidence of a dossier in the order of their numbers: a line of the list is an item's by its bookmark,
 * else by its number; a citation is by its number, else by where its link leads.
 */
export function gatherEvidence(
  { bordereau, citations }: Dossier,
  { items }: EvidenceRegister,
): readonly GatheredEvidence[] {
  const idOf = createItemIds(items);
  const drafts: Draft[] = items.map((item) => draft(item, true));
  addLines(drafts, bordereau?.items ?? [], idOf);
  for (const one of drafts) one.number = one.lines[0]?.number ?? numberKey(one.item.number);
  addCitations(drafts, citations, idOf);
  const order = new Intl.Collator("fr", { numeric: true });
  const sorted = drafts
    .map((one, rank) => ({ one, rank }))
    .sort((a, b) =>
      a.one.number === null || b.one.number === null
        ? Number(a.one.number === null) - Number(b.one.number === null) || a.rank - b.rank
        : order.compare(a.one.number, b.one.number) || a.rank - b.rank,
    );
  const keys = new Set<string>();
  return sorted.map(({ one }) => {
    const key = one.number === null || keys.has(one.number) ? one.item.id : one.number;
    keys.add(key);
    return { ...one, key };
  });
}

function draft(item: EvidenceItem, isRegistered: boolean): Draft {
  return { number: numberKey(item.number), item, isRegistered, lines: [], citations: [] };
}

function addLines(drafts: Draft[], lines: readonly BordereauItem[], idOf: (words: string) => string): void {
  const byId = new Map(drafts.map((one) => [one.item.id.toLowerCase(), one]));
  const byWords = groupBy(drafts, ({ item, number }) => number ?? fold(item.title));
  const ownOf = (line: BordereauItem): Draft | undefined =>
    line.bookmarks.map((name) => byId.get(itemIdOf(name)?.toLowerCase() ?? "")).find((one) => one?.lines.length === 0);
  const left = lines.filter((line) => {
    const own = ownOf(line);
    own?.lines.push(line);
    return !own;
  });
  for (const line of left) {
    const words = line.number ?? fold(line.title);
    const same = byWords.get(words) ?? [];
    // A number that stands twice: a line for each item that has it, then all others with the first.
    const own = same.find((one) => one.lines.length === 0) ?? (line.number === null ? undefined : same[0]);
    if (own) own.lines.push(line);
    else {
      const fresh = draft(itemFrom(line, byId, idOf), false);
      fresh.lines.push(line);
      drafts.push(fresh);
      byId.set(fresh.item.id.toLowerCase(), fresh);
      byWords.set(words, [...same, fresh]);
    }
  }
}

/** The id that a line of ours carries stays its own, so that links to it stay good. */
function itemFrom(
  line: BordereauItem,
  known: ReadonlyMap<string, Draft>,
  idOf: (words: string) => string,
): EvidenceItem {
  const item = itemOf(wordsOfLine(line), idOf);
  const id = line.bookmarks
    .map(itemIdOf)
    .find((one) => one && /^[a-z0-9]+$/i.test(one) && !known.has(one.toLowerCase()));
  return id ? { ...item, id } : item;
}

function addCitations(drafts: Draft[], citations: readonly Citation[], idOf: (words: string) => string): void {
  const byNumber = groupBy(drafts, ({ number }) => number);
  const byId = new Map(drafts.map((one) => [one.item.id.toLowerCase(), one]));
  const byFile = groupBy(drafts, ({ item, lines }) => fileNameOf(lines[0]?.link || item.file) || null);
  for (const citation of citations) {
    for (const number of citation.numbers) {
      let cited = byNumber.get(number);
      if (!cited) {
        cited = [draft(itemOf({ number: writtenIn(citation, number) }, idOf), false)];
        cited[0]!.number = number;
        byNumber.set(number, cited);
        drafts.push(cited[0]!);
      }
      for (const one of cited) one.citations.push(citation);
    }
    if (citation.numbers.length > 0 || citation.target === null) continue;
    const linked = byId.get(itemIdOf(citation.target)?.toLowerCase() ?? "");
    for (const one of linked ? [linked] : (byFile.get(fileNameOf(citation.target)) ?? [])) one.citations.push(citation);
  }
}

/** A number as a citation writes it; inside a range, or going on another, as it would. */
function writtenIn({ references, location }: Citation, key: string): string {
  const code = codeOf(key);
  if (code) return writeCode(code);
  const found = references.flatMap(({ written }) => written).find((one) => one.key === key);
  return found ? location.place.text.slice(found.start, found.end) : key;
}

function groupBy<T>(all: readonly T[], wordsOf: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const words = wordsOf(one);
    if (words === null || words === "") continue;
    const group = groups.get(words);
    if (group) group.push(one);
    else groups.set(words, [one]);
  }
  return groups;
}
