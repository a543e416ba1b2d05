import { foldTypography, quoteOf, type Link, type Paragraph, type Place } from "../../../document";
import { readFlatOpc } from "../../../ooxml";
import { HostError, type DocumentEdit } from "../..";
import type { Locator } from "../locate";
import type { WordParagraphs } from "../paragraphs";
import { readingOf } from "../readings";
import type { AskedCitation } from "./citation";
import type { EditOf, LinkedWords, PlannedStep, WordsChange, WordsStep } from "./types";

/** A step for each paragraph whose words change. */
export function planWords(
  edits: readonly DocumentEdit[],
  { items }: WordParagraphs,
  locator: Locator,
  citations: ReadonlyMap<DocumentEdit, AskedCitation>,
): readonly PlannedStep[] {
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
      const { change, caretBehind } = citations.get(edit)!.plan(edit, text, isBlank);
      carets.set(rank, caretBehind);
      add(rank, change);
    }
  }
  return [...changes].map(([paragraph, all]) => {
    const { text } = items[paragraph]!;
    const sorted = [...all].sort((a, b) => a.start - b.start);
    const ooxml = saved.get(paragraph);
    return {
      isWaiting: ooxml !== undefined,
      step: (): WordsStep => ({
        kind: "words",
        paragraph,
        text,
        changes: sorted,
        caretBehind: carets.get(paragraph) ?? null,
        saved: ooxml ? onlyParagraph(ooxml.value) : null,
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
