import { emptyKey, keyOf } from "../paragraphs";
import { askRegion, deleteBlocks, outermostBlock, type Block } from "./blocks";
import { isSame } from "./insertStep";
import type { Finding, RegionStep, Site, StepKind, Target } from "./types";

/**
 * A region put in place of another. A paragraph of ours marks the spot from the first write to the last: whatever stops
 * in between, the mark says what stands; it goes when all is done. The old region goes before the new one comes, or the
 * new one's bookmarks would be doubles.
 */
export const regionStep: StepKind<RegionStep> = {
  footprint: ({ gap, old }) => ({ first: gap, count: old?.count ?? 0 }),

  find(step, { keys }, { start, end }, likely) {
    const section = keys.slice(start, end);
    const markAt = section.lastIndexOf(keyOf(step.mark));
    const [blocks, behind] = markAt < 0 ? [section, []] : [section.slice(0, markAt), section.slice(markAt + 1)];
    const before = step.old?.keys ?? [];
    const after = step.put?.keys ?? [];
    const stateOf = (own: readonly string[]): Target | undefined =>
      ([likely, likely === "after" ? "before" : "after"] as const).find((state) =>
        isSame(own, state === "after" ? after : before),
      );
    if (markAt < 0) {
      const state = stateOf(blocks);
      if (state) return { state, spare: [] };
      // Word may keep an empty paragraph where blocks went.
      const isEmptied = step.put === null && blocks.every((key) => key === emptyKey);
      return isEmptied ? { state: "after", spare: [] } : null;
    }
    // What the mark was put before stands behind it until it goes.
    if (behind.length > 0 && blocks.length > 0) return null;
    if (behind.length > 0) {
      const state = stateOf(behind);
      return state ? { state, spare: [markAt] } : null;
    }
    for (const [state, own] of [
      ["after", after],
      ["before", before],
    ] as const) {
      const spare = emptiesAround(blocks, own);
      if (spare) return { state, spare: [...spare, markAt] };
    }
    return blocks.every((key) => key === emptyKey) ? emptied(step, blocks.length, markAt) : null;
  },

  prepare(step, site, target, found) {
    const wanted = target === "after" ? (step.put?.flatOpc ?? null) : step.old && apart(step.old.xml);
    const isControl = target === "after" ? (step.old?.isControl ?? false) : true;
    const own = ownRanks(step, site, found);
    const spot = wanted === null ? null : askMark(step, site, own, isControl);
    let gone: GoneBlocks | null = null;
    return {
      isWaiting: spot?.isWaiting ?? false,
      write: (quietly) =>
        quietly(() => {
          const mark = spot?.mark();
          if (own.length > 0) gone = removeBlocks(step, site, own, isControl);
          if (wanted !== null) mark!.getRange("Whole").insertOoxml(wanted, "Before");
        }),
      // Somebody may have typed in it since it was looked at: that comes back with it.
      learn: () => (gone && step.old && target === "after" ? { ...step, old: { ...step.old, ...gone() } } : step),
    };
  },
};

/** A package that stays apart from what it is put before: its last paragraph would join it (office-js #2914, #3149). */
function apart(flatOpc: string): string {
  return flatOpc.replace(/(?:<w:sectPr\b(?:[^]*?<\/w:sectPr>|[^>]*\/>)\s*)?<\/w:body>/, "<w:p/>$&");
}

/** The ranks of the empty paragraphs around a run; null where other words stand there, or the run does not. */
function emptiesAround(blocks: readonly string[], run: readonly string[]): readonly number[] | null {
  if (run.length === 0) return null;
  for (let first = 0; first + run.length <= blocks.length; first++) {
    if (isSame(blocks.slice(first, first + run.length), run)) {
      const others = blocks.map((_, rank) => rank).filter((rank) => rank < first || rank >= first + run.length);
      return others.every((rank) => blocks[rank] === emptyKey) ? others : null;
    }
    if (blocks[first] !== emptyKey) return null;
  }
  return null;
}

/** Nothing stands but the mark: all done where nothing is to come. */
function emptied({ put, old }: RegionStep, count: number, markAt: number): Finding {
  const spare = [...Array.from({ length: count }, (_, rank) => rank), markAt];
  return { state: put === null ? "after" : old === null ? "before" : "between", spare };
}

/** Blocks that were removed, as they were then: known after the sync. */
type GoneBlocks = () => { readonly xml: string; readonly keys: readonly string[] };

/** Ranks of the paragraphs of a section that are neither its mark nor spare. */
function ownRanks({ mark }: RegionStep, { paragraphs, section }: Site, { spare, state }: Finding): readonly number[] {
  if (state === "between") return [];
  const ranks = Array.from({ length: section.end - section.start }, (_, rank) => rank);
  const key = keyOf(mark);
  return ranks
    .filter((rank) => !spare.includes(rank) && paragraphs.keys[section.start + rank] !== key)
    .map((rank) => section.start + rank);
}

/**
 * The paragraph before which the region goes: the mark that stands, else one made beside its blocks, else beside what
 * stands around its place, never inside another region.
 */
function askMark(
  { mark, tag, side }: RegionStep,
  { context, paragraphs: { items, keys }, section: { start, end } }: Site,
  own: readonly number[],
  isControl: boolean,
): { readonly isWaiting: boolean; mark(): Word.Paragraph } {
  const rank = keys.slice(start, end).indexOf(keyOf(mark));
  if (rank >= 0) return { isWaiting: false, mark: () => items[start + rank]! };
  if (own.length > 0) {
    const block = (): Block =>
      isControl ? context.document.contentControls.getByTag(tag).getFirst() : outermostBlock(items[own[0]!]!);
    return { isWaiting: false, mark: () => block().insertParagraph(mark, "Before") };
  }
  const where = (side === "Before" && start < items.length) || start === 0 ? "Before" : "After";
  const beside = items[where === "Before" ? start : start - 1]!;
  const region = askRegion(beside);
  return { isWaiting: true, mark: () => (region() ?? outermostBlock(beside)).insertParagraph(mark, where) };
}

/** Takes blocks away, and asks what they held. */
function removeBlocks({ tag }: RegionStep, site: Site, own: readonly number[], isControl: boolean): GoneBlocks {
  const { context, paragraphs } = site;
  const [first, last] = [own[0]!, own.at(-1)!];
  if (!isControl) {
    const range = outermostBlock(paragraphs.items[first]!).getRange("Whole");
    const xml = range.expandTo(outermostBlock(paragraphs.items[last]!).getRange("Whole")).getOoxml();
    deleteBlocks(paragraphs, first, last + 1);
    return () => ({ xml: xml.value, keys: own.map((rank) => paragraphs.keys[rank]!) });
  }
  const control = context.document.contentControls.getByTag(tag).getFirst();
  const xml = control.getOoxml();
  const held = control.paragraphs;
  held.load("text");
  control.delete(false);
  return () => ({ xml: xml.value, keys: held.items.map(({ text }) => keyOf(text)) });
}
