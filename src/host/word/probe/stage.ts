import { placeOf, type Place } from "../../../document";
import type { Bench } from "./defineProbe";
import { packageOf } from "./packages";

// What several probes do to see what they did.

/** Puts blocks in place of all that stands. */
export function fill(bench: Bench, blocks: string): Promise<void> {
  return bench.run(async (context) => {
    context.document.body.insertOoxml(packageOf(blocks), "Replace");
    await context.sync();
  });
}

/** The texts of the body's paragraphs, as Word lists them. */
export function textsOf(bench: Bench): Promise<readonly string[]> {
  return bench.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

/** How many controls of a tag stand. */
export function countControls(bench: Bench, tag: string): Promise<number> {
  return bench.run(async (context) => {
    const controls = context.document.contentControls.getByTag(tag);
    controls.load("items");
    await context.sync();
    return controls.items.length;
  });
}

/** The place of the first paragraph of these words, by a fresh reading. */
export async function placeWith(bench: Bench, words: string): Promise<Place> {
  const { paragraphs } = await bench.call(() => bench.host.read());
  const found = paragraphs.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no paragraph « ${words} »`);
  return placeOf(found);
}

/** The signs of a text as code points, for a trace holds no text: `a0 202f`. */
export function codesOf(text: string): string {
  return Array.from(text, (sign) => sign.codePointAt(0)!.toString(16)).join(" ");
}

/** The first occurrence of some words in the body. */
export function firstOf(context: Word.RequestContext, words: string): Word.Range {
  return context.document.body.search(words, { matchCase: true }).getFirst();
}
