import { foldTypography } from "../../../document";
import { HostError } from "../..";
import { comparable, plainText } from "../comparable";
import { emptyKey, type WordParagraphs } from "../paragraphs";
import { findQuote, searchable } from "../quote";
import {
  opposite,
  type FoundStep,
  type LinkedWords,
  type Prepared,
  type StepKind,
  type Target,
  type WordsChange,
  type WordsStep,
} from "./types";

/** Words changed in one paragraph, the author's tracking mode respected: with tracking on they are a revision. */
export const wordsStep: StepKind<WordsStep> = {
  footprint: ({ paragraph }) => ({ first: paragraph, count: 1 }),

  find(step, { items, keys }, { start, end }, likely, isLenient) {
    if (end <= start) return null;
    // A package put back may leave an empty paragraph behind it (office-js-docs #874).
    const spare = keys.slice(start + 1, end).map((_, rank) => rank + 1);
    if (spare.some((rank) => keys[start + rank] !== emptyKey)) return null;
    const count = changesIn(step, items[start]!.text, likely, isLenient);
    if (count === null) return null;
    const state = count === 0 ? "before" : count === step.changes.length ? "after" : "between";
    return { state, spare };
  },

  prepare(step, site, target) {
    const paragraph = site.paragraphs.items[site.section.start]!;
    const { saved } = step;
    const isTouched = changesIn(step, paragraph.text, opposite(target), false) === null;
    // Where words go back to is not known once somebody has written beside them.
    if (isTouched && target === "after") throw new HostError("changed", "words");
    if (target === "before" && saved !== null && !isTouched) {
      const write: Prepared["write"] = (withoutTracking) =>
        withoutTracking(() => paragraph.getRange("Whole").insertOoxml(saved, "Replace"));
      return { isWaiting: false, write };
    }
    const made = changesIn(step, paragraph.text, opposite(target), true) ?? 0;
    // Behind an author's words the placeholder's do not come back.
    const changes = saved === null ? step.changes : step.changes.map((change) => ({ ...change, from: "" }));
    const unmade = changes.length - made;
    // The last of them were made first, and are undone last.
    const left = target === "after" ? step.changes.slice(0, unmade).reverse() : changes.slice(unmade);
    const prepared = left.map((change) => prepareChange(step, change, target, paragraph));
    return {
      isWaiting: prepared.some(({ isWaiting }) => isWaiting),
      write: (withoutTracking) => prepared.forEach(({ write }) => write(withoutTracking)),
      repair() {
        const repairs = prepared.flatMap(({ repair }) => repair?.() ?? []);
        return repairs.length > 0 ? () => repairs.forEach((one) => one()) : null;
      },
    };
  },
};

/**
 * How many of a step's changes a paragraph shows, the last one being made first; as if `likely` where both texts are alike.
 * Null when its words are others. `isLenient`: where somebody has written beside the changes, they are known by how often
 * their words stand.
 */
function changesIn(step: WordsStep, actual: string, likely: Target, isLenient: boolean): number | null {
  const counts = Array.from({ length: step.changes.length + 1 }, (_, made) => made);
  if (likely === "after") counts.reverse();
  const texts = new Map(counts.map((made) => [made, textWith(step, made)]));
  const exact = counts.find((made) => plainText(texts.get(made)!) === plainText(actual));
  if (exact !== undefined) return exact;
  // A mark may have come or gone behind the words; it hides none of the changes that it does not hold.
  const bare = counts.filter((made) => comparable(texts.get(made)!) === comparable(actual));
  if (bare.length === 1) return bare[0]!;
  if (!isLenient) return null;
  const fitting = counts.filter((made) => hasWordsOf(step, plainText(texts.get(made)!), plainText(actual)));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Whether the words of all changes stand in a text as often as in another; those of a placeholder may have gone. */
function hasWordsOf({ changes, saved }: WordsStep, expected: string, actual: string): boolean {
  const words = changes.flatMap(({ from, to }) => (saved === null ? [from, to] : [to]));
  return words.map(plainText).every((one) => one === "" || actual.split(one).length === expected.split(one).length);
}

/** The paragraph's text once the last `made` of its changes are made. */
function textWith({ text, changes }: WordsStep, made: number): string {
  return changes
    .slice(changes.length - made)
    .reduceRight((all, { start, from, to }) => all.slice(0, start) + to + all.slice(start + from.length), text);
}

function countOf(text: string, words: string): number {
  return plainText(text).split(plainText(words)).length;
}

/** One change towards a target: the words that stand found, the others put in their place. */
function prepareChange(step: WordsStep, change: WordsChange, target: Target, paragraph: Word.Paragraph): Prepared {
  const [here, there] = target === "after" ? [change.from, change.to] : [change.to, change.from];
  const links = target === "after" ? change.linksAfter : change.linksBefore;
  const text = paragraph.text;
  // In the text as it stands, words may have been written before them since.
  const start = target === "after" ? change.start : startOf(step, change, text);
  const spot = here === "" ? findSpot(paragraph, text, start) : findWords(paragraph, text, start, here);
  let written: Word.Range;
  return {
    isWaiting: true,
    write(withoutTracking) {
      const range = spot();
      if (here === "") written = range.insertText(there, start === 0 ? "Before" : "After");
      else if (there === "" && change.from === "") {
        range.delete();
        return;
      } else written = range.insertText(there, "Replace");
      if (links.length > 0 && there !== "") {
        // Word keeps a link whose words are replaced, unless all of them were (office-js #1762, #4276).
        if (here !== "") written.load("hyperlink");
        else withoutTracking(() => setLinks(written, there, links));
      }
      if (step.caretBehind !== null && target === "after") wordsIn(written, there, step.caretBehind).select("End");
    },
    repair: () =>
      links.length > 0 && there !== "" && here !== "" && !written.hyperlink
        ? () => setLinks(written, there, links)
        : null,
  };
}

/** Gives words their links: the range itself where they are all of it. */
function setLinks(written: Word.Range, words: string, links: readonly LinkedWords[]): void {
  for (const { text, hyperlink } of links) {
    const range = wordsIn(written, words, text);
    // Word froze when a link was set while it tracked changes (office-js #2804): callers turn tracking off.
    range.hyperlink = hyperlink;
  }
}

/** Some of the words of a range: the range itself where they are all of it. */
function wordsIn(range: Word.Range, all: string, words: string): Word.Range {
  return words === all ? range : range.search(searchable(words), { matchCase: true }).getFirst();
}

/** Where what was written stands in a text: at its offset, else by its rank among its like. */
function startOf(step: WordsStep, { start, to }: WordsChange, text: string): number {
  const before = step.changes.filter((one) => one.start < start);
  const shifted = before.reduce((sum, one) => sum + one.to.length - one.from.length, start);
  const [folded, words] = [foldTypography(text), foldTypography(to)];
  if (to === "" || folded.startsWith(words, shifted)) return shifted;
  const all = textWith(step, step.changes.length);
  const rank = countOf(all.slice(0, shifted), to) - 1;
  let at = -1;
  for (let seen = 0; seen <= rank; seen++) at = folded.indexOf(words, at + 1);
  if (at < 0) throw new HostError("changed");
  return at;
}

/** Words at an offset of a paragraph, known after the next sync. */
function findWords(paragraph: Word.Paragraph, text: string, start: number, words: string): () => Word.Range {
  const found = findQuote(paragraph, { text, start, end: start + words.length });
  return () => {
    const range = found();
    if (!range) throw new HostError("moved");
    return range;
  };
}

/** Longest words by which a place inside a text is found. */
const headLength = 60;

/** An offset of a paragraph as a range that ends or begins there, known after the next sync. */
function findSpot(paragraph: Word.Paragraph, text: string, start: number): () => Word.Range {
  if (start === 0) return () => paragraph.getRange("Content").getRange("Start");
  if (start >= text.length) return () => paragraph.getRange("Content").getRange("End");
  const head = Math.max(0, start - headLength, text.slice(0, start).search(/[^\n\t]*$/));
  return findWords(paragraph, text, head, text.slice(head, start));
}

/** A link that words may lack; known after the next sync. */
export interface LinkCheck extends Prepared {
  readonly isMissing: () => boolean;
}

/** For words that stand as they should: sees whether they carry their links; to be written where they lack one. */
export function checkLinks(
  { step, section, found }: FoundStep,
  { items }: WordParagraphs,
  target: Target,
): readonly LinkCheck[] {
  if (step.kind !== "words" || found.state !== target) return [];
  const paragraph = items[section.start]!;
  return step.changes.flatMap((change): readonly LinkCheck[] => {
    const links = target === "after" ? change.linksAfter : change.linksBefore;
    return links.map(({ text, hyperlink }) => {
      const ranges = paragraph.search(searchable(text), { matchCase: true });
      ranges.load("items/hyperlink");
      const bare = (): Word.Range | undefined => ranges.items.find((range) => !range.hyperlink);
      const isMissing = (): boolean =>
        bare() !== undefined && !ranges.items.some((range) => range.hyperlink === hyperlink);
      return {
        isWaiting: true,
        isMissing,
        write(withoutTracking) {
          if (isMissing()) withoutTracking(() => (bare()!.hyperlink = hyperlink));
        },
      };
    });
  });
}
