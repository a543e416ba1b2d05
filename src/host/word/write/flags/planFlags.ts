import type { Flag, FlagChange } from "../../..";
import { marksIn, plainText } from "../../comparable";
import { findAnchor, type Locator } from "../../locate";
import { keyOf, type WordParagraphs } from "../../paragraphs";
import type { FlagGroup, FlagSpot, FlagsStep, FlagWriter, ExistingFlag } from "./types";

/** A change of flags as it was planned, with the ranges that were found on the way. */
export interface PlannedFlags {
  readonly step: FlagsStep;
  readonly anchors: ReadonlyMap<FlagSpot, Word.Range>;
}

/**
 * Plans what makes the document show the flags asked for, and no others. One sync, one more where the words of a flag that
 * goes do not identify its paragraph.
 */
export async function planFlags(
  context: Word.RequestContext,
  writer: FlagWriter,
  { style, show, which }: FlagChange,
  existing: readonly ExistingFlag[],
  paragraphs: WordParagraphs,
  locator: Locator,
): Promise<PlannedFlags> {
  const counted = existing.filter(({ key, isSettled }) => key !== "" && (which === "all" || !isSettled));
  const wanted = new Map(show.map((flag) => [writer.name(flag).key, flag]));
  const keys = new Set<string>();
  const going = counted.filter(({ key }) => {
    const isKept = wanted.has(key) && !keys.has(key);
    if (isKept) keys.add(key);
    return !isKept;
  });
  const settled = going.filter(({ replies }) => which === "open" && replies.length > 0);
  const removed = going.filter((one) => !settled.includes(one));
  const fresh = [...wanted].filter(([key]) => !keys.has(key));
  const places = fresh.map(([, flag]) => findPlace(flag, paragraphs, locator, writer));
  const stands = removed.map(({ range }) => {
    const words = range();
    const paragraph = words.paragraphs.getFirst();
    words.load("text");
    paragraph.load("text");
    return { words, paragraph };
  });
  if (places.length + stands.length > 0) await context.sync();
  const spotsOfGoing = await findSpots(context, stands, removed, paragraphs);

  const groups = new Map<string, FlagGroup>();
  const anchors = new Map<FlagSpot, Word.Range>();
  const skipped: Flag[] = [];
  const isCounted = (key: string): number => counted.filter((one) => one.key === key && !settled.includes(one)).length;
  removed.forEach(({ key, words, id }, rank) => {
    const known = groups.get(key) ?? {
      key,
      words,
      before: isCounted(key),
      after: isCounted(key),
      spots: [],
      going: [],
    };
    const spots = [...known.spots, spotsOfGoing[rank]!];
    groups.set(key, { ...known, after: known.after - 1, spots, going: [...known.going, id] });
  });
  fresh.forEach(([key, flag], rank) => {
    const place = places[rank];
    const anchor = place?.anchor();
    if (!place || !anchor) return skipped.push(flag);
    const { words } = writer.name(flag);
    groups.set(key, { key, words, before: 0, after: 1, spots: [place.spot], going: [] });
    return anchors.set(place.spot, anchor);
  });
  const result = {
    added: fresh.length - skipped.length,
    kept: keys.size,
    removed: removed.length,
    settled: settled.length,
    left: 0,
    skipped,
  };
  const step = { style, which, groups: [...groups.values()], settled: settled.map(({ id }) => id), left: [], result };
  return { step, anchors };
}

/** Where a new flag goes; null where nothing fits its place or its anchor any more. */
function findPlace({ at }: Flag, { items }: WordParagraphs, locator: Locator, writer: FlagWriter) {
  const paragraph = findAnchor(locator, at);
  if (paragraph === null) return null;
  const { text, start, end } = at.anchor;
  const found = items[paragraph]!;
  const spot: FlagSpot = { paragraph, text, start, end, marks: marksIn(found.text), replies: [] };
  return { spot, anchor: writer.findAnchor(found, at.anchor) };
}

/** The places of flags that go, in case they have to come back. */
async function findSpots(
  context: Word.RequestContext,
  stands: readonly { readonly words: Word.Range; readonly paragraph: Word.Paragraph }[],
  removed: readonly ExistingFlag[],
  { items, keys }: WordParagraphs,
): Promise<readonly FlagSpot[]> {
  const candidates = stands.map(({ paragraph }) => {
    const key = keyOf(paragraph.text);
    return [...keys.keys()].filter((rank) => keys[rank] === key);
  });
  const relations = stands.map(({ words }, nth) =>
    candidates[nth]!.length > 1
      ? candidates[nth]!.map((rank) => words.compareLocationWith(items[rank]!.getRange("Whole")))
      : [],
  );
  if (relations.some((some) => some.length > 0)) await context.sync();
  return stands.map(({ words, paragraph }, nth) => {
    const ranks = candidates[nth]!;
    const inside = relations[nth]!.findIndex(({ value }) => isWithin(value));
    const rank = ranks.length === 1 ? ranks[0]! : inside < 0 ? null : ranks[inside]!;
    const text = plainText(paragraph.text);
    const start = Math.max(0, text.indexOf(plainText(words.text)));
    const end = text.includes(plainText(words.text)) ? start + plainText(words.text).length : text.length;
    return { paragraph: rank, text, start, end, marks: marksIn(paragraph.text), replies: removed[nth]!.replies };
  });
}

function isWithin(relation: string): boolean {
  return /^(?:Equal|Inside)/.test(relation);
}
