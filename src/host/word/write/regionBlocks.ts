import { isOurComment } from "../../../document";
import { readFlatOpc } from "../../../ooxml";
import { HostError } from "../..";
import { keyOf, type WordParagraphs } from "../paragraphs";
import { outermostBlock } from "./blocks";
import type { RegionBlocks } from "./types";

/** The first and the last of consecutive paragraphs. */
type Span = readonly [first: number, last: number];

/** The blocks of a region. */
export interface FoundBlocks {
  /** Whether they are known after another sync only. */
  readonly isWaiting: boolean;
  /** Throws HostError `commented`, of the tag, where people commented them: Word drops their words with the blocks. */
  blocks(): RegionBlocks;
}

/** The blocks of a region, asked for in the first sync. */
export interface AskedBlocks {
  /** After it: those of its controls; without one, those of `spans`, which had lost it. */
  find(paragraphs: WordParagraphs, spans: readonly Span[]): readonly FoundBlocks[];
}

/** Asks for the controls of a tag, and what the first one holds. */
export function askBlocks({ document }: Word.RequestContext, tag: string): AskedBlocks {
  const controls = document.contentControls.getByTag(tag);
  controls.load("items/id");
  const first = askControl(controls.getFirstOrNullObject(), tag);
  return {
    find: (paragraphs, spans) =>
      controls.items.length > 0
        ? controls.items.map((control, rank) => {
            const blocks = rank === 0 ? first : askControl(control, tag);
            return { isWaiting: rank > 0, blocks: () => blocks(paragraphs) };
          })
        : runsOf(spans, paragraphs).map((run) => ({ isWaiting: true, blocks: askRun(run, tag, paragraphs) })),
  };
}

function askControl(control: Word.ContentControl, tag: string): (paragraphs: WordParagraphs) => RegionBlocks {
  const { paragraphs } = control;
  paragraphs.load("text");
  const xml = control.getOoxml();
  return ({ keys }) => {
    const own = paragraphs.items.map(({ text }) => keyOf(text));
    const first = firstRun(keys, own);
    if (first === null) throw new HostError("moved", tag);
    return uncommented(tag, { first, count: own.length, keys: own, isControl: true, xml: xml.value });
  };
}

function askRun([first, last]: Span, tag: string, { items, keys }: WordParagraphs): () => RegionBlocks {
  const [start, end] = [outermostBlock(items[first]!), outermostBlock(items[last]!)];
  const xml = start.getRange("Whole").expandTo(end.getRange("Whole")).getOoxml();
  const own = keys.slice(first, last + 1);
  return () => uncommented(tag, { first, count: own.length, keys: own, isControl: false, xml: xml.value });
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

/** The only place of a run of keys; the first one where it stands twice: a list of ours has words of its own. */
function firstRun(keys: readonly string[], run: readonly string[]): number | null {
  for (let first = 0; first + run.length <= keys.length; first++)
    if (run.every((key, step) => keys[first + step] === key)) return first;
  return null;
}

/**
 * Word gives the comments of a package beside its text; here only those that its text refers to count. One whose words
 * it does not give may be anybody's.
 */
function uncommented(tag: string, blocks: RegionBlocks): RegionBlocks {
  const marks = blocks.xml.matchAll(/<w:commentReference\b[^>]*?\bw:id="([^"]*)"/g);
  const ids = [...marks].map(([, id]) => id!);
  if (ids.length === 0) return blocks;
  const ours = new Set(
    readFlatOpc(blocks.xml)
      .comments.filter(isOurComment)
      .map(({ id }) => id),
  );
  if (!ids.every((id) => ours.has(id))) throw new HostError("commented", tag);
  return blocks;
}
