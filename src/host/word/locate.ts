import { align, type Alignment, type Location, type Place } from "../../document";
import { HostError } from "..";
import { bareForm, hasWords, sameWords } from "./comparable";
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
  const forms = texts.map(bareForm);
  const alignments = new Map<Reading, Alignment>();
  const alignmentOf = (reading: Reading): Alignment => {
    const known = alignments.get(reading);
    if (known) return known;
    const made = align(reading.forms.length, forms.length, (old, now) => reading.forms[old]!.includes(forms[now]!));
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
      if (!reading && same.length > 1) return nearest(same, place.paragraph);
      throw new HostError(found === "ambiguous" || same.length > 1 ? "ambiguous" : "moved");
    },
    rankOf(name, paragraph) {
      const reading = readingOf(name);
      const found = reading ? alignmentOf(reading).at(paragraph) : "gone";
      return typeof found === "number" ? found : null;
    },
  };
}

/** The one of several ranks that is nearest to where words were read: a reading long ago tells no more. */
function nearest(ranks: readonly number[], paragraph: number): number {
  const sorted = [...ranks].sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph));
  const [first, second] = sorted;
  if (Math.abs(first! - paragraph) === Math.abs(second! - paragraph)) throw new HostError("ambiguous");
  return first!;
}

/**
 * The paragraph where a location stands now. One sync, two when something changed around it. Throws HostError `moved` or
 * `ambiguous`.
 */
export async function findParagraph(context: Word.RequestContext, { place }: Location): Promise<Word.Paragraph> {
  return (await findNear(context, place)) ?? (await findOne(context, place));
}

async function findOne(context: Word.RequestContext, place: Place): Promise<Word.Paragraph> {
  const [found] = await findEach(context, [place]);
  if (found instanceof HostError) throw found;
  return found!;
}

/**
 * The paragraph of every anchor, null where nothing fits it or its place any more, or several paragraphs do. One sync for
 * all.
 */
export async function findAnchors(
  context: Word.RequestContext,
  locations: readonly Location[],
): Promise<readonly (Word.Paragraph | null)[]> {
  const found = await findEach(
    context,
    locations.flatMap(({ place, anchor }) => [place.paragraph === null ? anchor : place, anchor]),
  );
  return locations.map((_, rank) => {
    const [place, anchor] = [found[2 * rank]!, found[2 * rank + 1]!];
    return place instanceof HostError || anchor instanceof HostError ? null : anchor;
  });
}

async function findEach(
  context: Word.RequestContext,
  places: readonly Place[],
): Promise<readonly (Word.Paragraph | HostError)[]> {
  const asked = askParagraphs(context);
  await context.sync();
  const { items } = asked();
  const locator = createLocator(items.map(({ text }) => text));
  return places.map((place) => {
    try {
      return items[locator.find(place)]!;
    } catch (error) {
      if (error instanceof HostError) return error;
      throw error;
    }
  });
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
  const isSame = paragraphs.items.every(({ text }, step) => reading.forms[first + step]?.includes(bareForm(text)));
  return isSame ? (paragraphs.items[paragraph - first] ?? null) : null;
}
