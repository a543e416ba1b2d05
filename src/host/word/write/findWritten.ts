import type { Alignment } from "../../../document";
import { HostError } from "../..";
import { alignKeys, type WordParagraphs } from "../paragraphs";
import { findStep } from "./kinds";
import { findExactly } from "./sections";
import type { FoundStep, Journal, JournalStep, Run, Section } from "./types";

/**
 * Where the steps of a write stand as it made them. Throws HostError `changed` where somebody changed one since,
 * `ambiguous` where they stand twice.
 */
export function findWritten(journal: Journal, now: WordParagraphs): readonly FoundStep[] {
  const sections = placesIn(journal, alignKeys(journal.base, now.keys), now.keys.length);
  return journal.steps.map((step, rank): FoundStep => {
    const section = sections[rank];
    const found = section && findStep(step, now, section, "after", true);
    if (!section || found?.state !== "after") throw new HostError("changed");
    return { step, section, found };
  });
}

/** The steps of a write of which some, or all, are gone by Word's own Undo; null where anything else was changed. */
export function findUndone(journal: Journal, now: WordParagraphs): readonly FoundStep[] | null {
  const found = findExactly({ ...journal, now, likely: "before", isLenient: false });
  return found?.every((one) => one.found.state !== "between") ? found : null;
}

/** As `placesIn`; null where they stand twice. */
export function placesOrNull(...searched: Parameters<typeof placesIn>): ReturnType<typeof placesIn> | null {
  try {
    return placesIn(...searched);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/**
 * Where the paragraphs of each step of a write stand among `length` others, null where they are gone or parted. Throws
 * HostError `ambiguous` where they stand twice.
 */
export function placesIn(
  { base, steps, runs }: Journal,
  { at }: Alignment,
  length: number,
): readonly (Section | null)[] {
  return steps.map((step, rank) => {
    const run = runs[rank]!;
    return run.count > 0 ? sectionOf(run, step) : gapOf(run.first);
  });

  /** The paragraph of changed words is known by its neighbours too: its author may have written on in it. */
  function sectionOf({ first, count }: Run, step: JournalStep): Section | null {
    const ranks = Array.from({ length: count }, (_, offset) => at(first + offset));
    if (ranks.includes("ambiguous")) throw new HostError("ambiguous");
    const start = ranks[0];
    if (typeof start === "number" && ranks.every((one, offset) => one === start + offset))
      return { start, end: start + count };
    const [before, after] = [first > 0 ? at(first - 1) : -1, first + count < base.length ? at(first + count) : null];
    const isBetween = step.kind === "words" && typeof before === "number";
    const end = after === null ? length : after;
    return isBetween && end === before + 1 + count ? { start: before + 1, end: before + 1 + count } : null;
  }

  /** Where blocks were taken away: between the paragraphs that stood around them. */
  function gapOf(first: number): Section | null {
    const [before, after] = [first > 0 ? at(first - 1) : -1, first < base.length ? at(first) : length];
    if (typeof before === "number") return { start: before + 1, end: before + 1 };
    if (typeof after === "number") return { start: after, end: after };
    if (before === "ambiguous" || after === "ambiguous") throw new HostError("ambiguous");
    return null;
  }
}
