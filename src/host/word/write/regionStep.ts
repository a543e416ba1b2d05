import { detectAbilities } from "../abilities";
import { emptyKey, keyOf, sameKeys, type WordParagraphs } from "../paragraphs";
import { askControl, askRegion, deleteBlocks, outermostBlock, type WordBlock } from "./blocks";
import { opposite, type StepMatch, type RegionStep, type Site, type StepKind, type Target } from "./types";

/**
 * A region put in place of another. A paragraph of ours marks the spot from the first write to the last: whatever stops
 * in between, the mark says what stands; it goes when all is done. The old region goes before the new one comes, or the
 * new one's bookmarks would be doubles.
 */
export const regionStep: StepKind<RegionStep> = {
  footprint: ({ gap, old }) => ({ first: gap, count: old?.count ?? 0 }),

  find(step, { keys }, { start, end }, likely, isLenient) {
    const section = keys.slice(start, end);
    const markAt = section.lastIndexOf(keyOf(step.mark));
    const [blocks, behind] = markAt < 0 ? [section, []] : [section.slice(0, markAt), section.slice(markAt + 1)];
    const before = step.old?.keys ?? [];
    const after = step.put?.keys ?? [];
    const stateOf = (own: readonly string[]): Target | undefined =>
      [likely, opposite(likely)].find((state) => sameKeys(own, state === "after" ? after : before));
    if (markAt < 0) {
      const state = stateOf(blocks);
      if (state) return { state, spare: [] };
      // Word may keep an empty paragraph where blocks went.
      const isEmptied = blocks.every((key) => key === emptyKey);
      if (isEmptied && step.put === null) return { state: "after", spare: [] };
      // Somebody may have deleted the mark: what the journal holds stands nowhere else.
      const isLost = isEmptied && isLenient && !standsIn(keys, before) && !standsIn(keys, after);
      return isLost ? { state: "between", spare: [] } : null;
    }
    // What the mark was put before stands behind it until it goes.
    if (behind.length > 0 && blocks.length > 0) return null;
    if (behind.length > 0) {
      const state = stateOf(behind);
      return state ? { state, spare: [markAt], mark: markAt } : null;
    }
    for (const [state, own] of [
      ["after", after],
      ["before", before],
    ] as const) {
      const spare = emptiesAround(blocks, own);
      if (spare) return { state, spare: [...spare, markAt], mark: markAt };
    }
    return blocks.every((key) => key === emptyKey) ? emptied(step, blocks.length, markAt) : null;
  },

  prepare(step, site, target, found) {
    const wanted = target === "after" ? (step.put?.flatOpc ?? null) : step.old && apart(step.old.xml);
    const own = ownRanks(step, site, found);
    const stands = own.length > 0 ? controlOf(step, site, target, own) : null;
    const spot = wanted === null ? null : askMark(step, site, own, stands);
    let gone: GoneBlocks | null = null;
    let controls: Word.ContentControlCollection | null = null;
    return {
      isWaiting: spot?.isWaiting ?? false,
      write: (withoutTracking) =>
        withoutTracking(() => {
          const mark = spot?.mark();
          if (own.length > 0) gone = removeBlocks(site, own, stands);
          if (wanted === null) return;
          mark!.getRange("Whole").insertOoxml(wanted, "Before");
          controls = site.context.document.contentControls.getByTag(step.tag);
          controls.load("items/id");
        }),
      learn() {
        const { old, put, standing } = step;
        // What comes back has another control.
        if (target === "before") return { ...step, old: old && { ...old, control: null } };
        const fresh = controls?.items.find(({ id }) => id === old?.control || !standing.includes(id))?.id ?? null;
        // Somebody may have typed in it since it was looked at: that comes back with it.
        return { ...step, old: old && { ...old, ...gone?.() }, put: put && { ...put, control: fresh } };
      },
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
    if (sameKeys(blocks.slice(first, first + run.length), run)) {
      const others = blocks.map((_, rank) => rank).filter((rank) => rank < first || rank >= first + run.length);
      return others.every((rank) => blocks[rank] === emptyKey) ? others : null;
    }
    if (blocks[first] !== emptyKey) return null;
  }
  return null;
}

/** Whether blocks stand somewhere in the document. */
function standsIn(keys: readonly string[], blocks: readonly string[]): boolean {
  return keys.some((_, start) => blocks.every((key, rank) => keys[start + rank] === key));
}

/** Nothing stands but the mark: all done where nothing is to come. */
function emptied({ put, old }: RegionStep, count: number, markAt: number): StepMatch {
  const spare = [...Array.from({ length: count }, (_, rank) => rank), markAt];
  return { state: put === null ? "after" : old === null ? "before" : "between", spare, mark: markAt };
}

/** Blocks that were removed, as they were then: known after the sync. */
type GoneBlocks = () => { readonly xml: string; readonly keys: readonly string[] };

/** Ranks of the paragraphs of a section that are neither its mark nor spare. */
function ownRanks({ mark }: RegionStep, { paragraphs, section }: Site, { spare, state }: StepMatch): readonly number[] {
  if (state === "between") return [];
  const ranks = Array.from({ length: section.end - section.start }, (_, rank) => rank);
  const key = keyOf(mark);
  return ranks
    .filter((rank) => !spare.includes(rank) && paragraphs.keys[section.start + rank] !== key)
    .map((rank) => section.start + rank);
}

/** The control that holds what stands, which goes; null where it lost its control. */
function controlOf(
  { old, put }: RegionStep,
  { context, paragraphs: { items } }: Site,
  target: Target,
  own: readonly number[],
): Word.ContentControl | null {
  if (target === "after" && !old?.isControl) return null;
  const id = (target === "after" ? old : put)?.control ?? null;
  return id === null ? items[own[0]!]!.parentContentControl : context.document.contentControls.getById(id);
}

/**
 * The paragraph before which the region goes: the mark that stands, else one made beside its blocks, else beside what
 * stands around its place, never inside another region.
 */
function askMark(
  { mark, side }: RegionStep,
  { paragraphs, section: { start, end } }: Site,
  own: readonly number[],
  stands: Word.ContentControl | null,
): { readonly isWaiting: boolean; mark(): Word.Paragraph } {
  const { items, keys } = paragraphs;
  const rank = keys.slice(start, end).indexOf(keyOf(mark));
  if (rank >= 0) return { isWaiting: false, mark: () => items[start + rank]! };
  if (own.length > 0) {
    const block = (): WordBlock => stands ?? outermostBlock(items[own[0]!]!);
    const free = stands && askFree(paragraphs, own[0]!, own.at(-1)! + 1);
    return {
      isWaiting: free !== null,
      mark: () => free?.()?.(mark) ?? block().insertParagraph(mark, "Before"),
    };
  }
  const where = (side === "Before" && start < items.length) || start === 0 ? "Before" : "After";
  const beside = where === "Before" ? start : start - 1;
  const { isWaiting, region } = askRegion(paragraphs, beside);
  const free = askFree(paragraphs, start, start);
  return {
    isWaiting: isWaiting || free !== null,
    mark() {
      const block = region();
      return (block && free?.()?.(mark)) ?? (block ?? outermostBlock(items[beside]!)).insertParagraph(mark, where);
    },
  };
}

/**
 * The way to put a paragraph before the rank `from`, or before the rank `to`, without asking a control for it, which Word on
 * the web refuses (office-js #53, #1284); null where only controls stand there. Known after the next sync; null elsewhere
 * than on the web.
 */
function askFree(
  paragraphs: WordParagraphs,
  from: number,
  to: number,
): (() => ((text: string) => Word.Paragraph) | null) | null {
  if (detectAbilities().platform !== "web") return null;
  const sides = [
    { rank: from - 1, where: "After" },
    { rank: to, where: "Before" },
  ] as const;
  const asked = sides
    .filter(({ rank }) => paragraphs.items[rank] !== undefined)
    .map(({ rank, where }) => ({ rank, where, ...askControl(paragraphs, rank) }));
  return () => {
    const free = asked.find(({ control }) => control() === null);
    return free ? (text) => outermostBlock(paragraphs.items[free.rank]!).insertParagraph(text, free.where) : null;
  };
}

/** Takes blocks away, and asks what they held. */
function removeBlocks({ paragraphs }: Site, own: readonly number[], control: Word.ContentControl | null): GoneBlocks {
  const [first, last] = [own[0]!, own.at(-1)!];
  if (!control) {
    const range = outermostBlock(paragraphs.items[first]!).getRange("Whole");
    const xml = range.expandTo(outermostBlock(paragraphs.items[last]!).getRange("Whole")).getOoxml();
    deleteBlocks(paragraphs, first, last + 1);
    return () => ({ xml: xml.value, keys: own.map((rank) => paragraphs.keys[rank]!) });
  }
  const xml = control.getOoxml();
  const held = control.paragraphs;
  held.load("text");
  control.delete(false);
  return () => ({ xml: xml.value, keys: held.items.map(({ text }) => keyOf(text)) });
}
