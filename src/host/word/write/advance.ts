import { HostError } from "../..";
import { keepJournal } from "../journal";
import { askParagraphs, emptyKey, type WordParagraphs } from "../paragraphs";
import { prepareStep } from "./kinds";
import { findSteps } from "./sections";
import { askTracking, type Tracking } from "./tracking";
import { opposite, type FoundStep, type Journal, type Prepared, type StepMatch, type Target } from "./types";
import { checkLinks } from "./wordsStep";

/** Rounds of writing at most: the write, its repairs, and spares for a Word that adds paragraphs of its own. */
const maxRounds = 5;

/** What stands of a journal in the document. */
export interface Look extends Pick<Round, "paragraphs" | "found"> {
  /** Whether only what was asked stands, or nothing of it: no mark or spare paragraph, the author's tracking mode. */
  readonly isClean: boolean;
}

/** The document as a round of writing finds it. */
export interface Round {
  /** The journal, with what Word answered so far. */
  readonly journal: Journal;
  readonly paragraphs: WordParagraphs;
  readonly found: readonly FoundStep[];
  readonly tracking: Tracking;
}

/** Looks at what stands of a journal. One sync, one more for links. Throws HostError `changed` where nothing fits it. */
export async function lookAt(context: Word.RequestContext, journal: Journal): Promise<Look> {
  const [asked, tracking] = [askParagraphs(context), askTracking(context)];
  await context.sync();
  const found = foundIn(journal, asked(), opposite(journal.goal));
  const isTracked = authorMode(journal, tracking) === tracking.mode();
  const links = found.flatMap((one) =>
    one.found.state === "between" ? [] : checkLinks(one, asked(), one.found.state),
  );
  if (links.length > 0) await context.sync();
  const isBare = found.every((one) => one.found.spare.length === 0);
  return { found, paragraphs: asked(), isClean: isTracked && isBare && !links.some(({ isMissing }) => isMissing()) };
}

/** Whether the document is another than the one of the journal: less than half of its words stand there. */
export async function isOfAnother(context: Word.RequestContext, { base, runs }: Journal): Promise<boolean> {
  const asked = askParagraphs(context);
  await context.sync();
  const now = new Set(asked().keys);
  const own = new Set(runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, step) => first + step)));
  // What the write takes away may be most of the document.
  const written = base.filter((key, rank) => key !== emptyKey && !own.has(rank));
  return written.filter((key) => now.has(key)).length < written.length / 2;
}

/** The author's mode of tracking: we only ever turn it off, so that any other one was chosen since. */
function authorMode(journal: Journal, tracking: Tracking): string | null {
  const now = tracking.mode();
  return journal.tracking === null || now === "Off" ? journal.tracking : now;
}

function foundIn(journal: Journal, paragraphs: WordParagraphs, likely: Target): readonly FoundStep[] {
  const found = findSteps(journal, paragraphs, likely);
  if (!found) throw new HostError("changed");
  return found;
}

/**
 * Brings the document to a target, from wherever it is: looks, writes what lacks, looks again, until all of it stands and
 * nothing of ours is left beside it. Returns the paragraphs as they are then.
 */
export async function advance(context: Word.RequestContext, journal: Journal, target: Target): Promise<Round> {
  const [asked, tracking] = [askParagraphs(context), askTracking(context)];
  await context.sync();
  const start = { journal, paragraphs: asked(), found: foundIn(journal, asked(), target), tracking };
  // What an earlier attempt wrote may lack its links: its answer was lost.
  const links = start.found.flatMap((one) => checkLinks(one, start.paragraphs, target));
  return writeRounds(context, target, start, links);
}

/** The rounds from a known start on. `more`: what is put right in the first one. */
export async function writeRounds(
  context: Word.RequestContext,
  target: Target,
  start: Round,
  more: readonly Prepared[] = [],
): Promise<Round> {
  let now = start;
  let extra = more;
  let repairs: readonly (() => void)[] = [];
  const written = new Map<number, StepMatch["state"]>();
  for (let round = 0; round < maxRounds; round++) {
    const { journal, paragraphs, found, tracking } = now;
    const withoutTracking = (write: () => void): void => tracking.withoutTracking(authorMode(journal, tracking), write);
    const lacking = [...found.entries()].filter(([, one]) => one.found.state !== target).sort(inWriteOrder);
    const spare = spareOf(found, target);
    const author = authorMode(journal, tracking);
    const isOff = round === 0 && author !== null && tracking.mode() !== author;
    if (lacking.length + spare.length + repairs.length + extra.length === 0 && !isOff) return now;
    // Written again where it is not seen, it would stand twice.
    if (lacking.some(([rank, { found: match }]) => written.get(rank) === match.state))
      throw new HostError("changed", "unseen");
    for (const [rank, { found: match }] of lacking) written.set(rank, match.state);
    const prepared = lacking.map(([, one]) =>
      prepareStep(one.step, { context, paragraphs, section: one.section }, target, one.found),
    );
    if ([...prepared, ...extra].some(({ isWaiting }) => isWaiting)) await context.sync();
    if (isOff) tracking.set(author);
    for (const one of [...prepared, ...extra]) one.write(withoutTracking);
    if (repairs.length > 0) withoutTracking(() => repairs.forEach((repair) => repair()));
    if (spare.length > 0) withoutTracking(() => spare.forEach((rank) => paragraphs.items[rank]!.delete()));
    const asked = askParagraphs(context);
    await context.sync();
    repairs = prepared.flatMap(({ repair }) => repair?.() ?? []);
    extra = [];
    const learned = new Map(lacking.map(([rank], nth) => [rank, prepared[nth]!.learn?.()]));
    const next = { ...journal, steps: journal.steps.map((step, rank) => learned.get(rank) ?? step) };
    keepJournal(next);
    now = { journal: next, paragraphs: asked(), found: foundIn(next, asked(), target), tracking };
  }
  throw new HostError("failed", "rounds");
}

/** The paragraphs to remove once a target is reached, from the end backwards; marks last, for they show how far it came. */
function spareOf(found: readonly FoundStep[], target: Target): readonly number[] {
  const ranks = found.flatMap(({ section: { start }, found: { state, spare, mark } }) =>
    state === target ? spare.map((rank) => ({ rank: start + rank, isMark: rank === mark })) : [],
  );
  return ranks.sort((a, b) => Number(a.isMark) - Number(b.isMark) || b.rank - a.rank).map(({ rank }) => rank);
}

/** Regions first, words next, the cursor's last; each from the end backwards: none moves the place of another. */
function inWriteOrder([rank, a]: [number, FoundStep], [other, b]: [number, FoundStep]): number {
  const backwards = b.section.start - a.section.start;
  // What is put after one block pushes away what was put there before it; before a block, or at the end, nothing does.
  const atOnePlace = "side" in a.step && a.step.side !== "After" ? rank - other : other - rank;
  return turnOf(a) - turnOf(b) || backwards || atOnePlace;
}

function turnOf({ step }: FoundStep): number {
  if (step.kind === "words") return step.caretBehind === null ? 1 : 2;
  return 0;
}
