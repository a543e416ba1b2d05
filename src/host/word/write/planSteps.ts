import { foldTypography, quoteOf, type Link, type Paragraph, type Place } from "../../../document";
import { readFlatOpc } from "../../../ooxml";
import { HostError, type DocumentEdit, type InsertPlace } from "../..";
import { createLocator, type Locator } from "../locate";
import { keyOf, type WordParagraphs } from "../paragraphs";
import { readingOf } from "../readings";
import { tableSpan } from "./blocks";
import { askCitation, type AskedCitation } from "./citation";
import { askBlocks, type AskedBlocks } from "./regionBlocks";
import type { JournalStep, LinkedWords, RegionStep, Side, WordsChange, WordsStep } from "./types";

type EditOf<K extends DocumentEdit["kind"]> = Extract<DocumentEdit, { kind: K }>;

/** A step that is known after the next sync, or at once where nothing was asked. */
interface Planned {
  readonly isWaiting: boolean;
  step(): JournalStep;
}

/** What is asked before the first sync. */
export interface AskedEdits {
  readonly citations: ReadonlyMap<DocumentEdit, AskedCitation>;
  readonly regions: ReadonlyMap<DocumentEdit, AskedBlocks>;
}

/** Asks what the plan of some edits needs besides the paragraphs. */
export function askEdits(context: Word.RequestContext, edits: readonly DocumentEdit[]): AskedEdits {
  const citations = new Map<DocumentEdit, AskedCitation>();
  const regions = new Map<DocumentEdit, AskedBlocks>();
  for (const edit of edits) {
    if (edit.kind === "cite") citations.set(edit, askCitation(context));
    if (edit.kind === "putRegion" || edit.kind === "removeRegion") regions.set(edit, askBlocks(context, edit.tag));
  }
  return { citations, regions };
}

/**
 * Plans the steps of edits on the paragraphs as they are. `isWaiting`: whether they are known after another sync only.
 * Throws HostError where one cannot be made; nothing has been written then.
 */
export function planSteps(
  edits: readonly DocumentEdit[],
  paragraphs: WordParagraphs,
  asked: AskedEdits,
): { readonly isWaiting: boolean; steps(): readonly JournalStep[] } {
  const locator = createLocator(paragraphs.items.map(({ text }) => text));
  const words = planWords(edits, paragraphs, locator, asked);
  const others = edits.flatMap((edit): readonly Planned[] => {
    switch (edit.kind) {
      case "insert":
        return [known(planInsert(edit, paragraphs, locator))];
      case "addRow":
        return [known(planRow(edit, locator))];
      case "addColumn":
        return [known(planColumn(edit, paragraphs, locator))];
      case "putRegion":
      case "removeRegion":
        return planRegion(edit, paragraphs, locator, asked.regions.get(edit)!);
      case "replaceText":
      case "cite":
        return [];
    }
  });
  const planned = [...others, ...words];
  return {
    isWaiting: planned.some(({ isWaiting }) => isWaiting),
    steps: () => planned.map(({ step }) => step()),
  };
}

function known(step: JournalStep): Planned {
  return { isWaiting: false, step: () => step };
}

function planInsert({ flatOpc, where }: EditOf<"insert">, paragraphs: WordParagraphs, locator: Locator): JournalStep {
  const count = readFlatOpc(flatOpc).paragraphs.length;
  return { kind: "insert", flatOpc, ...spotOf(where, paragraphs, locator), count, keys: null };
}

/** Between which blocks a place is. */
function spotOf(
  where: InsertPlace,
  paragraphs: WordParagraphs,
  locator: Locator,
): { readonly side: Side; readonly gap: number } {
  if (where.kind === "end") return { side: "End", gap: paragraphs.items.length };
  const [first, last] = outerSpan(where.place, paragraphs, locator);
  return where.kind === "after" ? { side: "After", gap: last + 1 } : { side: "Before", gap: first };
}

/** The outermost table around a place, as it was read; as the nesting shows it where it has changed since. */
function outerSpan(place: Place, paragraphs: WordParagraphs, locator: Locator): readonly [number, number] {
  const rank = locator.find(place);
  const read = readingOf(place.reading)?.outerTable(place.paragraph!);
  const [first, last] = read?.map((one) => locator.rankOf(place.reading, one)) ?? [null, null];
  if (first != null && last != null && first <= rank && rank <= last) return [first, last];
  return tableSpan(paragraphs, rank);
}

function planRow({ at, values }: EditOf<"addRow">, locator: Locator): JournalStep {
  const under = locator.find(at);
  const read = readingOf(at.reading);
  const end = read ? locator.rankOf(at.reading, read.rowEnd(at.paragraph!)) : null;
  if (end === null || end < under) throw new HostError("moved");
  return { kind: "row", under, values, gap: end + 1, keys: null };
}

function planColumn({ at, header }: EditOf<"addColumn">, paragraphs: WordParagraphs, locator: Locator): JournalStep {
  const rank = locator.find(at);
  const read = readingOf(at.reading);
  const after = (read && locator.rankOf(at.reading, read.cellEnd(at.paragraph!))) ?? rank;
  const [first, last] = outerSpan(at, paragraphs, locator);
  return { kind: "column", after, header, table: { first, count: last - first + 1 }, added: null };
}

/** A step for each paragraph whose words change. */
function planWords(
  edits: readonly DocumentEdit[],
  { items }: WordParagraphs,
  locator: Locator,
  asked: AskedEdits,
): readonly Planned[] {
  const changes = new Map<number, WordsChange[]>();
  const carets = new Map<number, string>();
  const add = (rank: number, change: WordsChange): void => {
    changes.set(rank, [...(changes.get(rank) ?? []), change]);
  };
  const saved = new Map<number, OfficeExtension.ClientResult<string>>();
  for (const edit of edits) {
    if (edit.kind === "replaceText") {
      const rank = locator.find(edit.at);
      add(rank, planReplacement(edit, items[rank]!.text));
    } else if (edit.kind === "cite") {
      const rank = locator.find(edit.at);
      const { text } = items[rank]!;
      const isBlank = isPlaceholder(edit.at);
      // The placeholder goes with the first words: its paragraph is kept to be put back.
      if (isBlank) saved.set(rank, items[rank]!.getOoxml());
      const { change, caretBehind } = asked.citations.get(edit)!.plan(edit, text, isBlank);
      carets.set(rank, caretBehind);
      add(rank, change);
    }
  }
  return [...changes].map(([paragraph, all]) => {
    const { text } = items[paragraph]!;
    const sorted = [...all].sort((a, b) => a.start - b.start);
    const package_ = saved.get(paragraph);
    return {
      isWaiting: package_ !== undefined,
      step: (): WordsStep => ({
        kind: "words",
        paragraph,
        text,
        changes: sorted,
        caretBehind: carets.get(paragraph) ?? null,
        saved: package_ ? onlyParagraph(package_.value) : null,
      }),
    };
  });
}

/** A package that holds one paragraph; null for another: some Words give the row with it (office-js #6751). */
function onlyParagraph(flatOpc: string): string | null {
  const { blocks } = readFlatOpc(flatOpc);
  return blocks.length === 1 && blocks[0]!.kind === "paragraph" ? flatOpc : null;
}

/** Whether a paragraph showed a placeholder and nothing else when it was read. */
function isPlaceholder({ reading, paragraph }: Place): boolean {
  const read = paragraph === null ? undefined : readingOf(reading)?.paragraphs[paragraph];
  return read !== undefined && read.text === "" && read.placeholder !== null;
}

/** Words in place of the quoted ones, found in the text as Word gives it. */
function planReplacement({ at, text: to }: EditOf<"replaceText">, text: string): WordsChange {
  const from = quoteOf(at);
  const start = occurrenceIn(text, from, at);
  const read = at.paragraph === null ? undefined : readingOf(at.reading)?.paragraphs[at.paragraph];
  const links = read ? linksIn(read, at.start, at.end) : [];
  const isLinked = links.length === 1 && links[0]!.text === from && to !== "";
  return {
    start,
    from: text.slice(start, start + from.length),
    to,
    linksBefore: links,
    linksAfter: isLinked ? [{ text: to, hyperlink: links[0]!.hyperlink }] : [],
  };
}

/** Where the quote of a place begins in a text: as many of its like before it as when it was read. */
function occurrenceIn(actual: string, quote: string, { text, start }: Place): number {
  const [folded, wanted] = [foldTypography(actual), foldTypography(quote)];
  if (quote === "") return start <= actual.length ? start : actual.length;
  let at = folded.indexOf(wanted);
  for (let left = foldTypography(text.slice(0, start)).split(wanted).length - 1; left > 0 && at >= 0; left--)
    at = folded.indexOf(wanted, at + 1);
  if (at < 0) throw new HostError("moved");
  return at;
}

/** The links of some characters of a paragraph, with their words. */
function linksIn({ text, links }: Paragraph, start: number, end: number): readonly LinkedWords[] {
  return links.flatMap((link) => {
    const words = text.slice(Math.max(start, link.start), Math.min(end, link.end));
    return words === "" || link.target === "" ? [] : [{ text: words, hyperlink: hyperlinkOf(link) }];
  });
}

/** A link as `Range.hyperlink` has it. */
function hyperlinkOf({ kind, target }: Link): string {
  return kind === "anchor" ? `#${target}` : target;
}

/** The steps of a region: one for its control, or one for each block that lost it, the new one in place of the first. */
function planRegion(
  edit: EditOf<"putRegion"> | EditOf<"removeRegion">,
  paragraphs: WordParagraphs,
  locator: Locator,
  asked: AskedBlocks,
): readonly Planned[] {
  const { tag, instead } = edit;
  const put = edit.kind === "putRegion" ? { flatOpc: edit.flatOpc, keys: keysOf(edit.flatOpc) } : null;
  const olds = asked.find(
    paragraphs,
    instead.map((place) => outerSpan(place, paragraphs, locator)),
  );
  const stepWith = (old: RegionStep["old"], isFirst: boolean, spot: Pick<RegionStep, "side" | "gap">) =>
    ({ kind: "region", tag, mark: markWords(tag), old, put: isFirst ? put : null, ...spot }) as const;
  if (olds.length > 0) {
    return olds.map(({ isWaiting, blocks }, rank) => ({
      isWaiting,
      step: () => stepWith(blocks(), rank === 0, { side: "After", gap: blocks().first }),
    }));
  }
  if (edit.kind === "removeRegion") return [];
  const { side, gap } = spotOf(edit.where, paragraphs, locator);
  return [known(stepWith(null, true, { side, gap }))];
}

/** Keys of the paragraphs of a region: those of its package but what stands behind its control. */
function keysOf(flatOpc: string): readonly string[] {
  const keys = readFlatOpc(flatOpc).paragraphs.map(({ text }) => keyOf(text));
  const behind = /<w:body>[^]*<\/w:sdt>([^]*?)<\/w:body>/.exec(flatOpc)?.[1] ?? "";
  return keys.slice(0, keys.length - (behind.match(/<w:p[ />]/g) ?? []).length);
}

/** Words that no author writes, and that a person understands who finds them. */
function markWords(tag: string): string {
  return `[Dossier LdM : écriture en cours, ${tag}]`;
}
