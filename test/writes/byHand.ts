import type { SimulatedWord } from "../word";
import { textOf } from "../word/model/text";
import type { XmlElement } from "../word/xml/tree";

// What an author does in Word between two writes, and where.

/** The paragraphs of the document, as an author reads them. */
export function textsOf({ document }: SimulatedWord): readonly string[] {
  return document.paragraphs.map((paragraph) => textOf(paragraph));
}

/** In how many paragraphs these words stand. */
export function countOf(word: SimulatedWord, words: string): number {
  return textsOf(word).filter((text) => text.includes(words)).length;
}

/** The rank of the first paragraph that holds these words; of the n-th one where several do. */
export function rankOf(word: SimulatedWord, words: string, nth = 1): number {
  const ranks = textsOf(word).flatMap((text, rank) => (text.includes(words) ? [rank] : []));
  const rank = ranks[nth - 1];
  if (rank === undefined) throw new Error(`no paragraph with « ${words} »`);
  return rank;
}

/** The first paragraph that holds these words. */
export function paragraphWith(word: SimulatedWord, words: string): XmlElement {
  return word.document.paragraphs[rankOf(word, words)]!;
}

/** The element of that name around the first paragraph that holds these words. */
export function around(word: SimulatedWord, words: string, name: string): XmlElement {
  const found = paragraphWith(word, words).ancestor(name);
  if (!found) throw new Error(`no ${name} around « ${words} »`);
  return found;
}

/** Writes on behind the words of a paragraph. */
export function writeOn(word: SimulatedWord, rank: number, more: string): void {
  word.type(rank, `${textsOf(word)[rank]}${more}`);
}

/** Writes a paragraph under the last one of the document. */
export async function addAtEnd(words: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertParagraph(words, "End");
    await context.sync();
  });
}

/** Presses Enter at the end of a paragraph and writes, as often as there are words. */
export async function addBehind(rank: number, ...words: readonly string[]): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    for (const one of [...words].reverse()) paragraphs.items[rank]!.insertParagraph(one, "After");
    await context.sync();
  });
}

/** Comments the words of a paragraph. */
export async function comment(rank: number, words: string): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    paragraphs.items[rank]!.getRange("Content").insertComment(words);
    await context.sync();
  });
}

/** Presses Ctrl+Z right after some blocks came in: they go. */
export async function withWordsUndo({ document }: SimulatedWord, insertBlocks: () => Promise<void>): Promise<void> {
  const body = document.paragraphs[0]!.ancestor("w:body")!;
  const before = new Set(body.elements());
  await insertBlocks();
  for (const block of body.elements().filter((one) => !before.has(one))) block.remove();
  document.touch();
}

/** The empty paragraph under the first or the last table of ours in the control of that tag: it stands in the control. */
export function rankUnderTable({ document }: SimulatedWord, tag: string, which: "first" | "last" = "last"): number {
  const ranks = document.paragraphs.flatMap((paragraph, rank) =>
    textOf(paragraph) === "" &&
    paragraph.ancestor("w:tbl") === null &&
    paragraph.ancestor("w:sdt")?.path("w:sdtPr", "w:tag")?.attribute("w:val") === tag
      ? [rank]
      : [],
  );
  const rank = ranks.at(which === "first" ? 0 : -1);
  if (rank === undefined) throw new Error(`no paragraph under the table of ${tag}`);
  return rank;
}
