import { quoteOf, type Location, type Place } from "../../document";
import { findAnchors } from "./locate";

/** Word searches 255 characters at most, and not across breaks and tabs. */
const longestSearch = 255;

/** Length of the ends by which a longer quote is found. */
const endLength = 60;

/** Finds a place's words in their paragraph. To be asked after the next sync: null when they are not there. */
export function findQuote(paragraph: Word.Paragraph, place: Place): () => Word.Range | null {
  const quote = quoteOf(place);
  if (quote === "" || quote.length === place.text.length) {
    const whole = paragraph.getRange("Content");
    return () => whole;
  }
  if (quote.length <= longestSearch && !hasBreak(quote)) return searched(paragraph, place, quote, place.start);
  const [head, tail] = [quote.split(breaks)[0]!.slice(0, endLength), quote.split(breaks).at(-1)!.slice(-endLength)];
  if (head === "" || tail === "") return () => null;
  const first = searched(paragraph, place, head, place.start);
  const last = searched(paragraph, place, tail, place.end - tail.length);
  return () => {
    const [start, end] = [first(), last()];
    return start && end && start.expandTo(end);
  };
}

/** The words of every anchor, null for those that have gone, or whose place has. Two syncs for all. */
export async function findAnchorWords(
  context: Word.RequestContext,
  locations: readonly Location[],
): Promise<readonly (Word.Range | null)[]> {
  const paragraphs = await findAnchors(context, locations);
  const quotes = locations.map(({ anchor }, rank) => {
    const paragraph = paragraphs[rank];
    return paragraph ? findQuote(paragraph, anchor) : () => null;
  });
  await context.sync();
  return quotes.map((quote) => quote());
}

const breaks = /[\n\t]/;

function hasBreak(text: string): boolean {
  return breaks.test(text);
}

/** The occurrence of some words that begins at an offset, counted among those before it. */
function searched(paragraph: Word.Paragraph, { text }: Place, words: string, start: number): () => Word.Range | null {
  // The caret is Word's own sign for special characters in a search.
  const found = paragraph.search(words.replace(/\^/g, "^^"), { matchCase: true });
  found.load("text");
  const rank = text.slice(0, start).split(words).length - 1;
  return () => found.items[rank] ?? null;
}
