import type { Location, Place } from "../../document";
import { HostError } from "..";
import { hasWords, sameWords } from "./sameWords";

/** Texts of consecutive paragraphs of the body, the first of them being the `first`th. */
interface Window {
  readonly first: number;
  readonly items: readonly Word.Paragraph[];
}

/** Paragraphs looked at around a place before the whole document is. */
const margin = 4;

/**
 * The paragraph where a location stands now: at its rank when the words there are still the same, else the nearest one
 * that has them. Throws HostError `stale` when there is none. One sync, two when something moved.
 */
export async function findParagraph(context: Word.RequestContext, location: Location): Promise<Word.Paragraph> {
  const [place, anchor] = ranksOf(location);
  const first = Math.max(0, Math.min(place, anchor) - margin);
  const near = await loadTexts(context, first, Math.max(place, anchor) + margin - first + 1);
  const found = matchAt(near, location, 0) ?? nearest(await loadTexts(context), location);
  if (!found) throw new HostError("moved");
  return found;
}

/** Every location's paragraph, null for those whose words have gone. One sync for all. */
export async function findAnchors(
  context: Word.RequestContext,
  places: readonly Place[],
): Promise<readonly (Word.Paragraph | null)[]> {
  const all = await loadTexts(context);
  return places.map((place) => nearest(all, { place, anchor: place }));
}

async function loadTexts(context: Word.RequestContext, first = 0, count?: number): Promise<Window> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(count === undefined ? { text: true } : { text: true, $top: count, $skip: first });
  await context.sync();
  return { first, items: paragraphs.items };
}

function ranksOf({ place, anchor }: Location): readonly [number, number] {
  if (place.paragraph === null && anchor.paragraph === null) throw new HostError("moved", "no paragraph");
  return [place.paragraph ?? anchor.paragraph!, anchor.paragraph ?? place.paragraph!];
}

/** The place's paragraph when both the place and its anchor have their words, `shift` paragraphs further. */
function matchAt({ first, items }: Window, location: Location, shift: number): Word.Paragraph | null {
  const [place, anchor] = ranksOf(location);
  const here = items[place + shift - first];
  const there = items[anchor + shift - first];
  if (!here || !there || !sameWords(there.text, location.anchor)) return null;
  const isKnown = hasWords(location.place) ? sameWords(here.text, location.place) : hasWords(location.anchor);
  return isKnown ? here : null;
}

/** The same, at the shift nearest to none: something was inserted or removed before. */
function nearest(window: Window, location: Location): Word.Paragraph | null {
  const [place, anchor] = ranksOf(location);
  const reach = Math.max(place, anchor, window.items.length);
  for (let distance = 0; distance <= reach; distance++) {
    const found = matchAt(window, location, distance) ?? (distance > 0 ? matchAt(window, location, -distance) : null);
    if (found) return found;
  }
  return null;
}
