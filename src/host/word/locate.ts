import { align, type Alignment, type Location, type Place } from "../../document";
import { HostError } from "..";
import { bareForms, hasWords, sameWords } from "./comparable";
import { askParagraphs } from "./paragraphs";
import { readingOf, type Reading } from "./readings";

/** Paragraphs looked at around a place before the whole document is. */
const margin = 4;

/** Finds places among the paragraphs of the body as they are now. */
export interface Locator {
  /** The rank of a place's paragraph. Throws HostError `moved` when nothing fits it, `ambiguous` when two do. */
  find(place: Place): number;
  /** The rank now of a paragraph of a reading, for what stands around a place; null when it is not the same any more. */
  rankOf(reading: string | undefined, paragraph: number): number | null;
}

/** A locator over texts as Word gives them. */
export function createLocator(texts: readonly string[]): Locator {
  const forms = texts.map(bareForms);
  const alignments = new Map<Reading, Alignment>();
  const alignmentOf = (reading: Reading): Alignment => {
    const known = alignments.get(reading);
    if (known) return known;
    const made = align(reading.forms.length, forms.length, (old, now) =>
      forms[now]!.some((form) => reading.forms[old]!.includes(form)),
    );
    alignments.set(reading, made);
    return made;
  };
  return {
    find(place) {
      if (place.paragraph === null) throw new HostError("moved", "no paragraph");
      const reading = readingOf(place.reading);
      const found = reading ? alignmentOf(reading).at(place.paragraph) : "gone";
      if (typeof found === "number") return found;
      // Words that stand once are the ones meant, wherever they went.
      const same = hasWords(place) ? texts.flatMap((text, rank) => (sameWords(text, place) ? [rank] : [])) : [];
      if (same.length === 1) return same[0]!;
      throw new HostError(found === "ambiguous" || same.length > 1 ? "ambiguous" : "moved");
    },
    rankOf(name, paragraph) {
      const reading = readingOf(name);
      const found = reading ? alignmentOf(reading).at(paragraph) : "gone";
      return typeof found === "number" ? found : null;
    },
  };
}

/** The rank of the paragraph where a location's anchor stands; null where nothing fits it, or its place, any more. */
export function findAnchor(locator: Locator, { place, anchor }: Location): number | null {
  try {
    if (place.paragraph !== null) locator.find(place);
    return locator.find(anchor);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/**
 * The paragraph where a location stands now. One sync, two when something changed around it. Throws HostError `moved` or
 * `ambiguous`.
 */
export async function findParagraph(context: Word.RequestContext, { place }: Location): Promise<Word.Paragraph> {
  return (await findNear(context, place)) ?? (await findAmongAll(context, place));
}

async function findAmongAll(context: Word.RequestContext, place: Place): Promise<Word.Paragraph> {
  const asked = askParagraphs(context);
  await context.sync();
  const { items } = asked();
  return items[createLocator(items.map(({ text }) => text)).find(place)]!;
}

/**
 * The paragraph at the place's own rank, when its words stand nowhere else and all around it is as it was read; null
 * otherwise: like blocks may have taken each other's place.
 */
async function findNear(context: Word.RequestContext, place: Place): Promise<Word.Paragraph | null> {
  const reading = readingOf(place.reading);
  const { paragraph } = place;
  if (!reading || paragraph === null || !hasWords(place) || !reading.isUnique(paragraph)) return null;
  const first = Math.max(0, paragraph - margin);
  const { paragraphs } = context.document.body;
  paragraphs.load({ text: true, $top: paragraph - first + margin + 1, $skip: first });
  await context.sync();
  const isSame = paragraphs.items.every(({ text }, step) =>
    bareForms(text).some((form) => reading.forms[first + step]?.includes(form)),
  );
  return isSame ? (paragraphs.items[paragraph - first] ?? null) : null;
}
