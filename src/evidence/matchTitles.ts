import { fold } from "../document";
import type { FileName } from "./fileName";
import type { FiledItem, FolderFile } from "./types";

/** Words that tell nothing of a title. */
const empty = new Set(
  "les des une aux par sur pour dans avec entre annexe preuve piece document scan copie version final finale def vf".split(
    " ",
  ),
);

/** The words that tell a title, singular. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[a-z]{3,}|\d+/g) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.replace(/[sx]$/, "")));
}

/** Share of the shorter title's words that the other must hold. */
const likeness = 0.75;

/** The file of each piece whose title a name tells, by the piece's key; none where two pieces are as like. */
export function* matchTitles(
  files: readonly { readonly file: FolderFile; readonly name: FileName }[],
  items: readonly FiledItem[],
): Iterable<readonly [string, FolderFile]> {
  const titles = items.map(({ key, title }) => ({ key, words: wordsOf(title) }));
  const holders = new Map<string, (typeof titles)[number][]>();
  for (const title of titles)
    for (const word of title.words) {
      const same = holders.get(word);
      if (same) same.push(title);
      else holders.set(word, [title]);
    }
  const taken = new Set<string>();
  for (const { file, name } of files) {
    const words = wordsOf(name.title);
    const common = new Map<(typeof titles)[number], number>();
    for (const word of words)
      for (const title of holders.get(word) ?? []) common.set(title, (common.get(title) ?? 0) + 1);
    const scored = [...common]
      .filter(([{ key, words: own }, count]) => {
        const least = Math.min(words.size, own.size);
        const isWhole = count === words.size && count === own.size;
        return !taken.has(key) && (isWhole || (count >= 2 && count / least >= likeness));
      })
      .sort((a, b) => b[1] / b[0].words.size - a[1] / a[0].words.size || b[1] - a[1]);
    const [best, second] = scored;
    if (!best || (second && second[1] === best[1] && second[0].words.size === best[0].words.size)) continue;
    taken.add(best[0].key);
    yield [best[0].key, file];
  }
}
