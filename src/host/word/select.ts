import type { Location } from "../../document";
import { quoteOf } from "../../document";
import { findParagraph } from "./locate";
import { runWord } from "./queue";

/** Word searches 255 characters at most. */
const longestSearch = 255;

/** Selects a location: the quoted words of its paragraph, or the whole paragraph. */
export function select(location: Location): Promise<void> {
  return runWord(async (context) => {
    const paragraph = await findParagraph(context, location);
    const quote = quoteOf(location.place);
    const isPart = quote !== "" && quote.length < location.place.text.length && quote.length <= longestSearch;
    if (isPart) {
      const found = paragraph.search(escaped(quote), { matchCase: true });
      found.load("text");
      await context.sync();
      const range = found.items[rankOf(location, quote)] ?? found.items[0];
      if (range) {
        range.select();
        await context.sync();
        return;
      }
    }
    paragraph.getRange("Content").select();
    await context.sync();
  });
}

/** The caret is Word's own sign for special characters in a search. */
function escaped(text: string): string {
  return text.replace(/\^/g, "^^");
}

/** Which of the equal quotes of the paragraph is meant. */
function rankOf({ place }: Location, quote: string): number {
  return place.text.slice(0, place.start).split(quote).length - 1;
}
