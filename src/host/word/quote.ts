import type { Place } from "../../document";

/** Word searches 255 characters at most, and not across breaks and tabs. */
const maxSearchLength = 255;

/** Length of the ends by which a longer quote is found. */
const endLength = 60;

/** Words in the text of a paragraph. */
export type Quote = Pick<Place, "text" | "start" | "end">;

/** Finds words in their paragraph. To be asked after the next sync: null when they are not there. */
export function findQuote(paragraph: Word.Paragraph, place: Quote): () => Word.Range | null {
  const quote = place.text.slice(place.start, place.end);
  if (quote === "" || quote.length === place.text.length) {
    const whole = paragraph.getRange("Content");
    return () => whole;
  }
  if (quote.length <= maxSearchLength && !hasBreak(quote)) return searched(paragraph, place, quote, place.start);
  const [head, tail] = [quote.split(breaks)[0]!.slice(0, endLength), quote.split(breaks).at(-1)!.slice(-endLength)];
  if (head === "" || tail === "") return () => null;
  const first = searched(paragraph, place, head, place.start);
  const last = searched(paragraph, place, tail, place.end - tail.length);
  return () => {
    const [start, end] = [first(), last()];
    return start && end && start.expandTo(end);
  };
}

const breaks = /[\n\t]/;

function hasBreak(text: string): boolean {
  return breaks.test(text);
}

/** The occurrence of some words that begins at an offset, counted among those before it. */
function searched(paragraph: Word.Paragraph, { text }: Quote, words: string, start: number): () => Word.Range | null {
  const found = paragraph.search(searchable(words), { matchCase: true });
  found.load("text");
  const rank = text.slice(0, start).split(words).length - 1;
  return () => found.items[rank] ?? null;
}

/** Words as Word's search takes them: the caret is its sign for special characters. */
export function searchable(words: string): string {
  return words.replaceAll("^", "^^");
}
