import type { Alignment } from "../../../document";
import { alignKeys, sameKeys } from "../paragraphs";
import { placesOrNull } from "./findWritten";
import { rebased } from "./flags/bringFlags";
import type { Journal, Run, Section } from "./types";

/** A change of the document by a write of ours, known exactly. */
interface Change {
  /** Keys of the paragraphs before it. */
  readonly base: readonly string[];
  /** What it changed of them, and what stands there since, in the order of the document. */
  readonly parts: readonly { readonly run: Run; readonly section: Section }[];
  /** Keys of the paragraphs since. */
  readonly keys: readonly string[];
  /** Where the paragraphs of an earlier document stood before it. */
  readonly alignmentFrom: (earlier: readonly string[]) => Alignment;
}

/**
 * An earlier write as it stands after another one; `covered` where that one took it away, or a part of it, null where
 * somebody had changed what it wrote before.
 */
export function carried(journal: Journal, change: Change): Journal | "covered" | null {
  if (journal.steps.length === 0) return null;
  const before = sameKeys(journal.base, change.base) ? journal.runs : runsBefore(journal, change);
  if (!before) return null;
  const runs = before.map((run) => carriedRun(run, change));
  if (!runs.every((run) => run !== null)) return "covered";
  const { base, flags } = journal;
  return { ...journal, base: change.keys, runs, flags: flags && rebased(flags, base, change.keys) };
}

/** What a round of writing changed; null where something else changed meanwhile. */
export function changeOf(
  { base, runs }: Pick<Journal, "base" | "runs">,
  sections: readonly Section[],
  keys: readonly string[],
): Change | null {
  const parts = runs
    .map((run, rank) => ({ run, section: sections[rank]! }))
    .sort((a, b) => a.run.first - b.run.first || a.section.start - b.section.start);
  let [old, now] = [0, 0];
  for (const { run, section } of [...parts, { run: { first: base.length, count: 0 }, section: at(keys.length) }]) {
    if (!sameKeys(base.slice(old, run.first), keys.slice(now, section.start))) return null;
    [old, now] = [run.first + run.count, section.end];
  }
  // Writes that followed one another share their base.
  const alignments: { readonly earlier: readonly string[]; readonly alignment: Alignment }[] = [];
  const alignmentFrom = (earlier: readonly string[]): Alignment => {
    const known = alignments.find((one) => sameKeys(one.earlier, earlier));
    if (known) return known.alignment;
    const alignment = alignKeys(earlier, base);
    alignments.push({ earlier, alignment });
    return alignment;
  };
  return { base, parts, keys, alignmentFrom };
}

const at = (rank: number): Section => ({ start: rank, end: rank });

/** Where an earlier write stood just before a change, which its author may have worked before. */
function runsBefore(journal: Journal, { base, alignmentFrom }: Change): readonly Run[] | null {
  const places = placesOrNull(journal, alignmentFrom(journal.base), base.length);
  return places?.every((place) => place !== null)
    ? places.map(({ start, end }) => ({ first: start, count: end - start }))
    : null;
}

/** Where a run stands since; null where a part of it, or all of it, was taken away. */
function carriedRun({ first, count }: Run, { parts }: Change): Run | null {
  const end = carriedEdge(first + count, parts, "end");
  const start = count === 0 ? end : carriedEdge(first, parts, "start");
  const isGone = start === end && count > 0;
  return start === null || end === null || isGone ? null : { first: start, count: end - start };
}

/** Where the start or the end of a run stands since; null inside what was replaced by something of another length. */
function carriedEdge(edge: number, parts: Change["parts"], side: "start" | "end"): number | null {
  let shift = 0;
  for (const { run, section } of parts) {
    const added = section.end - section.start - run.count;
    const isBehind = edge >= run.first + run.count;
    // What came in beside a run is no part of it.
    const isBeside = run.count === 0 && edge === run.first && side === "end";
    if (isBehind && !isBeside) shift += added;
    else if (!isBehind && edge > run.first && added !== 0) return null;
  }
  return edge + shift;
}
