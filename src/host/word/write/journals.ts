import type { Look } from "./advance";
import { addedIn } from "./columnStep";
import { rebased } from "./flags/bringFlags";
import type { Journal, JournalStep, PartStep, Run } from "./types";

let count = 0;

/** The journal of a write before anything is known of the document. */
export function emptyJournal(label: string, part: PartStep | null): Journal {
  // Another page may have left a journal of this document.
  const id = `write-${Date.now().toString(36)}-${++count}`;
  return { id, label, goal: "after", base: [], steps: [], runs: [], part, flags: null, tracking: null };
}

/** A journal as it stands in the document: what its undoing starts from. */
export function asWritten(journal: Journal, { found, paragraphs }: Pick<Look, "found" | "paragraphs">): Journal {
  const { base, runs, flags } = journal;
  const { keys } = paragraphs;
  return {
    ...journal,
    base: keys,
    flags: flags && rebased(flags, base, paragraphs.keys),
    runs: runsOf(found),
    steps: found.map(({ step, section: { start, end } }, rank) => {
      const { first, count: length } = runs[rank]!;
      return withKeys(step, base.slice(first, first + length), keys.slice(start, end));
    }),
  };
}

/** The journal of undoing what stands: its steps where they were found. */
export function asUndoing(
  journal: Journal,
  { found, paragraphs }: Pick<Look, "found" | "paragraphs">,
  tracking: string | null,
): Journal {
  const { base, flags } = journal;
  return {
    ...journal,
    goal: "before",
    base: paragraphs.keys,
    runs: runsOf(found),
    flags: flags && rebased(flags, base, paragraphs.keys),
    tracking,
  };
}

/** Where the steps stand now. */
function runsOf(found: Look["found"]): readonly Run[] {
  return found.map(({ section: { start, end } }) => ({ first: start, count: end - start }));
}

/** A step with what Word says that it wrote. */
function withKeys(step: JournalStep, before: readonly string[], keys: readonly string[]): JournalStep {
  switch (step.kind) {
    case "insert":
    case "row":
      return { ...step, keys };
    case "column":
      return { ...step, added: addedIn(before, keys) };
    case "words":
    case "region":
      return step;
  }
}
