import type { Settle } from "./step";

/** Links of words that are about to go. */
export interface KeptLinks {
  /** Asks where their words stand in those that came back; sets them once that is known. */
  bringBack(written: Word.Range): Settle;
}

/** Word searches 255 characters at most. */
const longestSearch = 255;

/** Asked for in the batch that takes the words away, before it does. */
export function keepLinks(range: Word.Range): KeptLinks {
  const links = range.getHyperlinkRanges();
  links.load("items/text,items/hyperlink");
  return {
    bringBack: (written) => {
      const places = links.items
        .filter(({ text }) => text !== "" && text.length <= longestSearch)
        .map(({ text, hyperlink }) => {
          const found = written.search(text.replaceAll("^", "^^"), { matchCase: true });
          found.load("items/hyperlink");
          return { found, hyperlink };
        });
      return () => {
        for (const { found, hyperlink } of places) {
          // Of words that stand twice, each link takes those that carry none yet.
          const bare = found.items.find((one) => !one.hyperlink);
          if (bare) bare.hyperlink = hyperlink;
        }
      };
    },
  };
}
