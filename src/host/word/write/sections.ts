import { align } from "../../../document";
import { HostError } from "../..";
import type { WordParagraphs } from "../paragraphs";
import { findStep } from "./kinds";
import type { FoundStep, Journal, JournalStep, Run, Target } from "./types";

/**
 * Finds every step of a journal in the document; its state is `likely` where both states look alike. Null when the document
 * has changed around the steps so that they are not found.
 */
export function findSteps(
  { base, steps, runs }: Journal,
  now: WordParagraphs,
  likely: Target,
): readonly FoundStep[] | null {
  return findExactly(base, steps, runs, now, likely) ?? findAmong(base, steps, runs, now, likely);
}

/**
 * Where nobody else wrote: all that stands between the steps is as it was, so that each section is known exactly. Steps
 * whose length is not known are tried from the shortest on.
 */
function findExactly(
  base: readonly string[],
  steps: readonly JournalStep[],
  runs: readonly Run[],
  now: WordParagraphs,
  likely: Target,
): readonly FoundStep[] | null {
  const order = steps.map((_, rank) => rank).sort((a, b) => runs[a]!.first - runs[b]!.first || a - b);
  const found = new Map<number, FoundStep>();
  const isKept = (from: number, to: number, at: number): boolean => {
    for (let rank = from; rank < to; rank++) if (base[rank] !== now.keys[at + rank - from]) return false;
    return true;
  };
  const place = (nth: number, baseFrom: number, at: number): boolean => {
    const rank = order[nth];
    if (rank === undefined) return now.keys.length - at === base.length - baseFrom && isKept(baseFrom, base.length, at);
    const { first, count } = runs[rank]!;
    if (!isKept(baseFrom, first, at)) return false;
    const start = at + first - baseFrom;
    for (let end = start; end <= now.keys.length; end++) {
      const section = { start, end };
      const finding = findStep(steps[rank]!, now, section, likely);
      if (!finding) continue;
      if (!place(nth + 1, first + count, end)) continue;
      found.set(rank, { step: steps[rank]!, section, found: finding });
      return true;
    }
    return false;
  };
  return place(0, 0, 0) ? steps.map((_, rank) => found.get(rank)!) : null;
}

/** Where others wrote since: sections lie between the nearest paragraphs that stand as they did. */
function findAmong(
  base: readonly string[],
  steps: readonly JournalStep[],
  runs: readonly Run[],
  now: WordParagraphs,
  likely: Target,
): readonly FoundStep[] | null {
  const { at } = align(base.length, now.keys.length, (old, later) => base[old] === now.keys[later]);
  const isOurs = new Set(runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, step) => first + step)));
  const found = steps.map((step, rank): FoundStep | null => {
    const { first, count } = runs[rank]!;
    let before = first - 1;
    while (before >= 0 && (isOurs.has(before) || typeof at(before) !== "number")) before--;
    let after = first + count;
    while (after < base.length && (isOurs.has(after) || typeof at(after) !== "number")) after++;
    const start = before < 0 ? first : (at(before) as number) + first - before;
    const end =
      after >= base.length
        ? now.keys.length - (after - first - count)
        : (at(after) as number) - (after - first - count);
    if (end < start) return null;
    const section = { start, end };
    const finding = findStep(step, now, section, likely);
    return finding && { step, section, found: finding };
  });
  return found.every((one) => one !== null) ? found : null;
}

/**
 * Where the paragraphs of steps stand now, each of them as it was written. Throws HostError `changed` where somebody
 * changed one since, `ambiguous` where they stand twice.
 */
export function findWritten({ base, steps, runs }: Journal, now: WordParagraphs): readonly FoundStep[] {
  const { at } = align(base.length, now.keys.length, (old, later) => base[old] === now.keys[later]);
  return steps.map((step, rank): FoundStep => {
    const section = runs[rank]!.count > 0 ? sectionOf(runs[rank]!, at, step) : gapOf(runs[rank]!.first, at);
    const found = section && findStep(step, now, section, "after");
    if (!section || found?.state !== "after") throw new HostError("changed");
    return { step, section, found };
  });

  /** The paragraph of changed words is known by its neighbours too: its author may have written on in it. */
  function sectionOf({ first, count }: Run, at: (rank: number) => number | "gone" | "ambiguous", step: JournalStep) {
    const ranks = Array.from({ length: count }, (_, offset) => at(first + offset));
    if (ranks.includes("ambiguous")) throw new HostError("ambiguous");
    const start = ranks[0];
    if (typeof start === "number" && ranks.every((one, offset) => one === start + offset))
      return { start, end: start + count };
    const [before, after] = [first > 0 ? at(first - 1) : -1, first + count < base.length ? at(first + count) : null];
    const isBetween = step.kind === "words" && typeof before === "number";
    const end = after === null ? now.keys.length : after;
    return isBetween && end === before + 1 + count ? { start: before + 1, end: before + 1 + count } : null;
  }

  /** Where blocks were taken away: between the paragraphs that stood around them. */
  function gapOf(first: number, at: (rank: number) => number | "gone" | "ambiguous") {
    const [before, after] = [first > 0 ? at(first - 1) : -1, first < base.length ? at(first) : now.keys.length];
    if (typeof before === "number") return { start: before + 1, end: before + 1 };
    if (typeof after === "number") return { start: after, end: after };
    if (before === "ambiguous" || after === "ambiguous") throw new HostError("ambiguous");
    return null;
  }
}
