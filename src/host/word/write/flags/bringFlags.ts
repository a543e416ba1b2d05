import { align } from "../../../../document";
import { askParagraphs, type WordParagraphs } from "../../paragraphs";
import type { Target } from "../types";
import { findHalfMarks } from "./halfMarks";
import type { FlagGroup, FlagSpot, FlagsStep, FlagWriter, ExistingFlag } from "./types";
import { writerOf } from "./writerOf";

/** The document as flags are written into it. */
export interface FlagStart {
  readonly paragraphs: WordParagraphs;
  readonly existing: readonly ExistingFlag[];
  /** Ranges that are known already. */
  readonly anchors: ReadonlyMap<FlagSpot, Word.Range>;
}

/** What a journal says of flags, and of the paragraphs that it counts from. */
export interface FlagsJournal {
  readonly base: readonly string[];
  readonly flags: FlagsStep;
}

/** Which of the flags stand: those before the write, those after it, or something else. One sync. */
export async function stateOfFlags(
  context: Word.RequestContext,
  { base, flags }: FlagsJournal,
): Promise<Target | "between"> {
  const [asked, ours] = [askParagraphs(context), writerOf(flags.style).ask(context)];
  await context.sync();
  const existing = ours();
  const rankOf = ranksIn(base, asked().keys);
  if (findHalfMarks(flags.groups, existing, asked(), rankOf).isFound) return "between";
  const count = counter(countedIn(flags, existing));
  const open = settledOf(flags, existing);
  const is = (target: Target): boolean =>
    flags.groups.every((group) => count(group) === group[target]) &&
    open.every(({ isSettled }) => isSettled === (target === "after"));
  return is("after") ? "after" : is("before") ? "before" : "between";
}

/**
 * Brings the flags to a target from wherever they are, new ones first: until the first of the others goes, nothing is lost.
 * One whose words have gone is left out.
 */
export async function bringFlags(
  context: Word.RequestContext,
  { base, flags }: FlagsJournal,
  target: Target,
  start?: FlagStart,
  onProgress: (written: number) => void = () => undefined,
): Promise<void> {
  const writer = writerOf(flags.style);
  const { paragraphs, existing, anchors } = start ?? (await lookAround(context, writer));
  const rankOf = ranksIn(base, paragraphs.keys);
  const halves = findHalfMarks(flags.groups, existing, paragraphs, rankOf);
  const counted = countedIn(flags, existing);
  const count = counter(counted);
  const lacking = flags.groups.flatMap((group) => {
    const spots = group.spots.slice(0, Math.max(0, group[target] - count(group)));
    return spots.map((spot) => ({ group, spot, anchor: anchorOf(spot) }));
  });
  if (halves.isFound || lacking.some(({ spot }) => !anchors.has(spot))) await context.sync();
  halves.remove();
  let written = 0;
  for (const { group, spot, anchor } of lacking) {
    const range = anchor();
    // Its words have gone: as at the first time, it is left out.
    if (!range) continue;
    writer.put(range, group, spot.replies);
    if (++written % writer.perSync > 0) continue;
    await context.sync();
    onProgress(written);
  }
  const extra = flags.groups.flatMap((group) => extraOf(group, count(group) - group[target], target, counted));
  const toSettle = settledOf(flags, existing).filter(({ isSettled }) => isSettled !== (target === "after"));
  // The last new ones are there before the first of the old ones goes.
  if (written % writer.perSync > 0 && extra.length > 0) await context.sync();
  for (const one of toSettle) one.settle(target === "after");
  for (const one of extra) one.remove();
  const isSent = written > 0 ? written % writer.perSync === 0 : !halves.isFound;
  if (toSettle.length + extra.length > 0 || !isSent) await context.sync();

  function anchorOf(spot: FlagSpot): () => Word.Range | null {
    const known = anchors.get(spot);
    if (known) return () => known;
    const rank = spot.paragraph === null ? null : rankOf(spot.paragraph);
    return rank === null ? () => null : writer.findAnchor(paragraphs.items[rank]!, spot);
  }
}

async function lookAround(context: Word.RequestContext, writer: FlagWriter): Promise<FlagStart> {
  const [asked, ours] = [askParagraphs(context), writer.ask(context)];
  await context.sync();
  return { paragraphs: asked(), existing: ours(), anchors: new Map() };
}

/** The flags of a journal that counts from `now` instead of `base`. */
export function rebased(flags: FlagsStep, base: readonly string[], now: readonly string[]): FlagsStep {
  const rankOf = ranksIn(base, now);
  const moved = (spot: FlagSpot): FlagSpot => ({
    ...spot,
    paragraph: spot.paragraph === null ? null : rankOf(spot.paragraph),
  });
  return { ...flags, groups: flags.groups.map((group) => ({ ...group, spots: group.spots.map(moved) })) };
}

/** Where paragraphs of a base stand now, null for those that are not the same any more. */
function ranksIn(base: readonly string[], keys: readonly string[]): (rank: number) => number | null {
  const { at } = align(base.length, keys.length, (old, now) => base[old] === keys[now]);
  return (rank) => {
    const found = at(rank);
    return typeof found === "number" ? found : null;
  };
}

function settledOf({ settled }: FlagsStep, existing: readonly ExistingFlag[]): readonly ExistingFlag[] {
  return existing.filter(({ id }) => settled.includes(id));
}

/** The flags among those that stand that a group counts. */
function countedIn({ settled, which }: FlagsStep, existing: readonly ExistingFlag[]): readonly ExistingFlag[] {
  return existing.filter(({ id, isSettled }) => !settled.includes(id) && (which === "all" || !isSettled));
}

function counter(counted: readonly ExistingFlag[]): (group: FlagGroup) => number {
  const counts = new Map<string, number>();
  for (const { key } of counted) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ({ key }) => counts.get(key) ?? 0;
}

/** Those that are too many: the ones that were to go, or that came. */
function extraOf(
  { key, going }: FlagGroup,
  tooMany: number,
  target: Target,
  counted: readonly ExistingFlag[],
): readonly ExistingFlag[] {
  if (tooMany <= 0) return [];
  const like = counted.filter((one) => one.key === key);
  const isMeant = ({ id }: ExistingFlag): boolean => going.includes(id) === (target === "after");
  return [...like.filter(isMeant), ...like.filter((one) => !isMeant(one))].slice(0, tooMany);
}
