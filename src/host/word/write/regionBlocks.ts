import { HostError } from "../..";
import { emptyKey, keyOf, type WordParagraphs } from "../paragraphs";
import { outermostBlock } from "./blocks";
import { refuseTheirs } from "./theirs";
import type { RegionBlocks } from "./types";

/** The first and the last of consecutive paragraphs. */
type Span = readonly [first: number, last: number];

/** The blocks of a region. */
export interface FoundBlocks {
  /** Whether they are known after another sync only. */
  readonly isWaiting: boolean;
  /** Throws HostError `occupied`, of the tag, where people commented them: Word drops their words with the blocks. */
  blocks(): RegionBlocks;
}

/** The blocks of a region, asked for in the first sync. */
export interface AskedBlocks {
  /** After it: the ids of its controls. */
  ids(): readonly number[];
  /** After it: those of its controls; without one, those of `spans`, which had lost it. */
  find(paragraphs: WordParagraphs, spans: readonly Span[]): readonly FoundBlocks[];
  /** After it: those of spans that stand outside its controls. */
  blocksAt(paragraphs: WordParagraphs, spans: readonly Span[]): readonly FoundBlocks[];
}

/** Asks for the controls of a tag, and what the first one holds. */
export function askBlocks({ document }: Word.RequestContext, tag: string): AskedBlocks {
  const controls = document.contentControls.getByTag(tag);
  controls.load("items/id");
  const first = askHeld(controls.getFirstOrNullObject());
  const blocksAt: AskedBlocks["blocksAt"] = (paragraphs, spans) =>
    spans.map((span) => ({ isWaiting: true, blocks: askRun(span, tag, paragraphs) }));
  return {
    ids: () => controls.items.map(({ id }) => id),
    blocksAt,
    find(paragraphs, spans) {
      if (controls.items.length === 0) return blocksAt(paragraphs, runsOf(spans, paragraphs));
      const found: FoundBlocks[] = [];
      for (const control of controls.items) {
        const before = found.at(-1);
        found.push(before ? following(control, tag, paragraphs, before) : firstBlocks(control, first, tag, paragraphs));
      }
      return found;
    },
  };
}

/** What a control holds, known after the next sync. */
interface Held {
  keys(): readonly string[];
  /** Whether somebody wrote in its last paragraph: what we write leaves that one empty. */
  hasWordsBehind(): boolean;
  xml(): string;
}

function askHeld(control: Word.ContentControl): Held {
  const { paragraphs } = control;
  paragraphs.load("text");
  const xml = control.getOoxml();
  return {
    keys: () => paragraphs.items.map(({ text }) => keyOf(text)),
    hasWordsBehind: () => keyOf(paragraphs.items.at(-1)?.text ?? "") !== emptyKey,
    xml: () => xml.value,
  };
}

/** The blocks of the first control of a tag; where the same words stand elsewhere too, those that it holds. */
function firstBlocks(
  control: Word.ContentControl,
  held: Held,
  tag: string,
  { items, keys }: WordParagraphs,
): FoundBlocks {
  const own = held.keys();
  const starts = startsOf(keys, own);
  const relations =
    starts.length > 1
      ? starts.map((start) => control.getRange("Whole").compareLocationWith(items[start]!.getRange("Whole")))
      : [];
  return {
    isWaiting: relations.length > 0,
    blocks() {
      const inside = relations.findIndex(({ value }) => /^(?:Equal|Contains)/.test(value));
      return blocksAt(starts[Math.max(0, inside)], control, held, tag);
    },
  };
}

/** The blocks of a control that stands after another one of its tag. */
function following(
  control: Word.ContentControl,
  tag: string,
  { keys }: WordParagraphs,
  before: FoundBlocks,
): FoundBlocks {
  const held = askHeld(control);
  return {
    isWaiting: true,
    blocks() {
      const { first, count } = before.blocks();
      return blocksAt(
        startsOf(keys, held.keys()).find((start) => start >= first + count),
        control,
        held,
        tag,
      );
    },
  };
}

function blocksAt(first: number | undefined, { id }: Word.ContentControl, held: Held, tag: string): RegionBlocks {
  if (first === undefined) throw new HostError("moved", tag);
  const keys = held.keys();
  if (held.hasWordsBehind()) throw new HostError("occupied", tag);
  return untouched(tag, { first, count: keys.length, keys, isControl: true, control: id, xml: held.xml() });
}

function askRun([first, last]: Span, tag: string, { items, keys }: WordParagraphs): () => RegionBlocks {
  const [start, end] = [outermostBlock(items[first]!), outermostBlock(items[last]!)];
  const xml = start.getRange("Whole").expandTo(end.getRange("Whole")).getOoxml();
  const own = keys.slice(first, last + 1);
  return () => untouched(tag, { first, count: own.length, keys: own, isControl: false, control: null, xml: xml.value });
}

/**
 * Blocks that follow one another as one; the empty paragraph behind a table goes with it: every region of ours ends with
 * one.
 */
function runsOf(spans: readonly Span[], { items }: WordParagraphs): readonly Span[] {
  const isInTable = (rank: number): boolean => (items[rank]?.tableNestingLevel ?? 0) > 0;
  const runs: Span[] = [];
  for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
    const isOurs = isInTable(last) && items[last + 1]?.text === "" && !isInTable(last + 1);
    const end = isOurs ? last + 1 : last;
    const before = runs.at(-1);
    if (before && first <= before[1] + 1) runs[runs.length - 1] = [before[0], Math.max(end, before[1])];
    else runs.push([first, end]);
  }
  return runs;
}

/** The ranks at which a run of keys stands. */
function startsOf(keys: readonly string[], run: readonly string[]): readonly number[] {
  return [...keys.keys()].filter((first) => run.every((key, step) => keys[first + step] === key));
}

/** Blocks that hold nothing of somebody else's. */
function untouched(tag: string, blocks: RegionBlocks): RegionBlocks {
  refuseTheirs(blocks.xml, tag);
  return blocks;
}
