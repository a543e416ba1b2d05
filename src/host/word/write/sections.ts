import { alignKeys, emptyKey, type WordParagraphs } from "../paragraphs";
import { findStep } from "./kinds";
import type { FoundStep, Journal, JournalStep, Section, Target } from "./types";

/**
 * Finds every step of a journal in the document; its state is `likely` where both states look alike. Null when the document
 * has changed around the steps so that they are not found.
 */
export function findSteps(journal: Journal, now: WordParagraphs, likely: Target): readonly FoundStep[] | null {
  for (const isLenient of [false, true]) {
    const search: Search = { ...journal, now, likely, isLenient };
    const found = findExactly(search) ?? findAmong(search);
    if (found) return found;
  }
  return null;
}

/** A journal, and the document that its steps are looked for in. */
export interface Search extends Pick<Journal, "base" | "steps" | "runs"> {
  readonly now: WordParagraphs;
  readonly likely: Target;
  readonly isLenient: boolean;
}

/**
 * Where nobody else wrote: all that stands between the steps is as it was, so that each section is known exactly. Steps
 * whose length is not known are tried from the shortest on.
 */
export function findExactly({ base, steps, runs, now, likely, isLenient }: Search): readonly FoundStep[] | null {
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
      const finding = findStep(steps[rank]!, now, section, likely, isLenient);
      if (!finding) continue;
      if (!place(nth + 1, first + count, end)) continue;
      found.set(rank, { step: steps[rank]!, section, found: finding });
      return true;
    }
    return false;
  };
  return place(0, 0, 0) ? steps.map((_, rank) => found.get(rank)!) : null;
}

/** Paragraphs that somebody may have added or taken away beside a step, so that it is still looked for there. */
const maxDrift = 8;

/** Where others wrote since: sections lie between the nearest paragraphs with words that stand as they did. */
function findAmong({ base, steps, runs, now, likely, isLenient }: Search): readonly FoundStep[] | null {
  const { at } = alignKeys(base, now.keys);
  const isOurs = new Set(runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, step) => first + step)));
  /** An empty paragraph tells nothing: that of a package may be taken for one of the document. */
  const isSure = (rank: number): boolean =>
    !isOurs.has(rank) && base[rank] !== emptyKey && typeof at(rank) === "number";
  const found = steps.map((step, rank): FoundStep | null => {
    const { first, count } = runs[rank]!;
    let before = first - 1;
    while (before >= 0 && !isSure(before)) before--;
    let after = first + count;
    while (after < base.length && !isSure(after)) after++;
    const [low, high] = [
      before < 0 ? 0 : (at(before) as number) + 1,
      after < base.length ? (at(after) as number) : now.keys.length,
    ];
    const [ahead, behind] = [first - before - 1, after - first - count];
    const usual = { start: low + ahead, end: high - behind };
    for (const section of [usual, ...sectionsIn(low, high, ahead, behind)]) {
      if (section.end < section.start || (isOfBlocks(step) && cutsTable(section, usual, now))) continue;
      const match = findStep(step, now, section, likely, isLenient);
      if (!match || (match.state === "between" && isParted(step, section, usual, now))) continue;
      // Neither words of it nor its mark there: it may still stand beside that place.
      if (count > 0 || match.state !== "before" || match.spare.length > 0) return { step, section, found: match };
    }
    const nothing = count > 0 ? usual : { start: low + ahead, end: low + ahead };
    const match =
      nothing.start <= nothing.end && nothing.end <= high ? findStep(step, now, nothing, likely, isLenient) : null;
    return match && { step, section: nothing, found: match };
  });
  return found.every((one) => one !== null) ? found : null;
}

/** Whether a step writes whole blocks, which it takes away whole too: a table with all its cells. */
function isOfBlocks({ kind }: JournalStep): boolean {
  return kind === "insert" || kind === "region";
}

/**
 * Whether a section begins or ends inside a table: what stands there beside it is of the same table, and somebody else's.
 * An edge where the step was written counts as whole, because two tables that touch look like one.
 */
function cutsTable({ start, end }: Section, usual: Section, { items }: WordParagraphs): boolean {
  const isInside = (edge: number): boolean =>
    [items[edge - 1], items[edge]].every((item) => (item?.tableNestingLevel ?? 0) > 0);
  return (start !== usual.start && isInside(start)) || (end !== usual.end && isInside(end));
}

/**
 * Whether somebody wrote in what an undo has left of a package, so that a part of it stands beside the section. An undo
 * takes the end away first: where something else stands before what is left, it has to begin as the package does.
 */
function isParted(step: JournalStep, { start, end }: Section, usual: Section, { keys: now }: WordParagraphs): boolean {
  if (step.kind !== "insert") return false;
  const keys = step.keys ?? step.expected;
  const beside = [...now.slice(usual.start, start), ...now.slice(end, usual.end)];
  const isBegun = start <= usual.start || now[start] === keys[0];
  return !isBegun || beside.some((key) => key !== emptyKey && keys.includes(key));
}

/** The sections between two ranks, longest first, that leave about as many paragraphs around them as there were. */
function sectionsIn(low: number, high: number, ahead: number, behind: number): readonly Section[] {
  const sections: Section[] = [];
  for (let start = low; start <= Math.min(high, low + ahead + maxDrift); start++)
    for (let end = high; end >= Math.max(start, high - behind - maxDrift); end--) sections.push({ start, end });
  return sections;
}
