import { keepJournal } from "../../journal";
import { alignKeys, askParagraphs, type WordParagraphs } from "../../paragraphs";
import { opposite, type Journal, type Target } from "../types";
import { findHalfMarks } from "./halfMarks";
import { removeFlags } from "./removeFlags";
import type { FlagGroup, FlagSpot, FlagsStep, LeftFlag, ExistingFlag } from "./types";
import { writerOf } from "./writerOf";

/** The document as flags are written into it. */
export interface FlagStart {
  readonly paragraphs: WordParagraphs;
  readonly existing: readonly ExistingFlag[];
  /** Ranges that are known already. */
  readonly anchors: ReadonlyMap<FlagSpot, Word.Range>;
}

/** A journal that changes flags. */
export interface FlagsJournal extends Journal {
  readonly flags: FlagsStep;
}

/**
 * Which of the flags stand: those before the write, those after it, or something else. A comment that Word will not delete
 * counts as gone where it was to go: what it says then tells nothing. One sync.
 */
export async function stateOfFlags(
  context: Word.RequestContext,
  { base, flags, goal }: FlagsJournal,
): Promise<Target | "between"> {
  const [asked, ours] = [askParagraphs(context), writerOf(flags.style).ask(context, idsOf(flags.left))];
  await context.sync();
  const existing = ours();
  const rankOf = ranksIn(base, asked().keys);
  if (findHalfMarks(flags.groups, existing, asked(), rankOf).isFound) return "between";
  const open = settledOf(flags, existing);
  const is = (target: Target): boolean => {
    const count = counter(countedIn(flags, existing, target));
    return (
      flags.groups.every((group) => count(group) === group[target]) &&
      open.every(({ isSettled }) => isSettled === (target === "after")) &&
      emptiedFor(flags, existing, target).length === 0
    );
  };
  return [goal, opposite(goal)].find(is) ?? "between";
}

/**
 * Brings the flags to a target from wherever they are, new ones first: until the first of the others goes, nothing is lost.
 * One whose words have gone is left out. Returns the flags with those that Word would not delete.
 */
export async function bringFlags(
  context: Word.RequestContext,
  journal: FlagsJournal,
  target: Target,
  start?: FlagStart,
  onProgress: (written: number) => void = () => undefined,
): Promise<FlagsStep> {
  const { base, flags } = journal;
  const writer = writerOf(flags.style);
  const ask = () => writer.ask(context, idsOf(flags.left));
  const { paragraphs, anchors, ...seen } = start ?? (await lookAround(context, ask));
  const emptied = emptiedFor(flags, seen.existing, target);
  const existing = seen.existing.map((one) => {
    const whole = emptied.find(({ left: { id } }) => id === one.id)?.left;
    return whole ? { ...one, key: whole.key, words: whole.words, isSettled: whole.isSettled } : one;
  });
  const rankOf = ranksIn(base, paragraphs.keys);
  const halves = findHalfMarks(flags.groups, existing, paragraphs, rankOf);
  const counted = countedIn(flags, existing, target);
  const count = counter(counted);
  const lacking = flags.groups.flatMap((group) => {
    const spots = group.spots.slice(0, Math.max(0, group[target] - count(group)));
    return spots.map((spot) => ({ group, spot, anchor: anchorOf(spot) }));
  });
  if (halves.isFound || lacking.some(({ spot }) => !anchors.has(spot))) await context.sync();
  halves.remove();
  for (const { left, flag } of emptied) {
    flag.reword(left.words);
    flag.settle(left.isSettled);
  }
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
  const isSent = written > 0 ? written % writer.perSync === 0 : !halves.isFound && emptied.length === 0;
  if (toSettle.length + extra.length === 0) {
    if (!isSent) await context.sync();
    return flags;
  }
  for (const one of toSettle) one.settle(target === "after");
  let left: readonly LeftFlag[] = [];
  const keep = (those: readonly ExistingFlag[]): void => {
    left = those.map(({ key, id, words, isSettled }) => ({ key, id, words, isSettled, against: target }));
    keepJournal({ ...journal, flags: withLeft(flags, left) });
  };
  if (!(await removeFlags({ context, flags: extra, ask, keep }))) await settleAgain();
  return withLeft(flags, left);

  /** What was asked with a removal that Word refused may be done, or not. */
  async function settleAgain(): Promise<void> {
    const asked = ask();
    await context.sync();
    const open = settledOf(flags, asked()).filter(({ isSettled }) => isSettled !== (target === "after"));
    for (const one of open) one.settle(target === "after");
    if (open.length > 0) await context.sync();
  }

  function anchorOf(spot: FlagSpot): () => Word.Range | null {
    const known = anchors.get(spot);
    if (known) return () => known;
    const rank = spot.paragraph === null ? null : rankOf(spot.paragraph);
    return rank === null ? () => null : writer.findAnchor(paragraphs.items[rank]!, spot);
  }
}

async function lookAround(context: Word.RequestContext, ask: () => () => readonly ExistingFlag[]): Promise<FlagStart> {
  const [asked, ours] = [askParagraphs(context), ask()];
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
  const { at } = alignKeys(base, keys);
  return (rank) => {
    const found = at(rank);
    return typeof found === "number" ? found : null;
  };
}

function settledOf({ settled }: FlagsStep, existing: readonly ExistingFlag[]): readonly ExistingFlag[] {
  return existing.filter(({ id }) => settled.includes(id));
}

/** The flags among those that stand that a group counts, on the way to a target. */
function countedIn(
  { settled, which, left }: FlagsStep,
  existing: readonly ExistingFlag[],
  target: Target,
): readonly ExistingFlag[] {
  const gone = idsOf(left.filter(({ against }) => against === target));
  return existing.filter(
    ({ id, isSettled }) => !settled.includes(id) && !gone.includes(id) && (which === "all" || !isSettled),
  );
}

/** The comments that were emptied, and that stand whole at a target. */
function emptiedFor({ left }: FlagsStep, existing: readonly ExistingFlag[], target: Target) {
  return existing.flatMap((flag) => {
    const whole = left.find(({ id, against }) => id === flag.id && against !== target);
    const isWhole = !whole || (flag.key === whole.key && flag.isSettled === whole.isSettled);
    return isWhole ? [] : [{ left: whole, flag }];
  });
}

/** Flags of which Word would not delete some more. */
function withLeft(flags: FlagsStep, left: readonly LeftFlag[]): FlagsStep {
  const { result } = flags;
  const stay = left.filter(({ against }) => against === "after").length;
  return {
    ...flags,
    left: [...flags.left, ...left],
    result: { ...result, removed: result.removed - stay, left: result.left + stay },
  };
}

function idsOf(flags: readonly { readonly id: string }[]): readonly string[] {
  return flags.map(({ id }) => id);
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
