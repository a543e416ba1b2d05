import { fold } from "./fold";
import { legible } from "./legible";

/** A word of a text: its loose key, and its characters (UTF-16 offsets). */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Consecutive words, by their ranks: `first` to `last`, both included. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** The words of a text, in order: letters or a number, accents and case folded, offsets kept. */
export function splitWords(text: string): readonly Word[] {
  const { text: plain, spanOf } = legible(text);
  return [...plain.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu)].map((match) => ({
    key: fold(match[0]),
    ...spanOf(match.index, match.index + match[0].length),
  }));
}

/** The first run of exactly these keys from a rank on; `*` stands for any number. Null when there is none. */
export function findRun(words: readonly Word[], keys: readonly string[], from = 0): WordRun | null {
  for (let first = from; first + keys.length <= words.length; first++) {
    const fits = keys.every((key, rank) => {
      const word = words[first + rank]!.key;
      return key === "*" ? /^\d/.test(word) : key === word;
    });
    if (fits) return { first, last: first + keys.length - 1 };
  }
  return null;
}

/**
 * The run in which most of these keys stand in their order, words changed, added or left out here and there; null when
 * less than `share` of the keys are there, or when other words outnumber them so much that the text is another.
 */
export function findLooseRun(words: readonly Word[], keys: readonly string[], share: number): WordRun | null {
  const common = commonRanks(words, keys);
  const [first, last] = [common[0], common[common.length - 1]];
  if (first === undefined || last === undefined) return null;
  const isEnough = common.length >= share * keys.length;
  const isDense = common.length >= share * (last - first + 1);
  return isEnough && isDense ? { first, last } : null;
}

/** Ranks of the words of a longest common subsequence (dynamic programming, words × keys). */
function commonRanks(words: readonly Word[], keys: readonly string[]): readonly number[] {
  const width = keys.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  for (let row = words.length - 1; row >= 0; row--) {
    for (let column = keys.length - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] =
        words[row]!.key === keys[column]
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const ranks: number[] = [];
  for (let row = 0, column = 0; row < words.length && column < keys.length;) {
    const at = row * width + column;
    if (words[row]!.key === keys[column]) {
      ranks.push(row);
      row++;
      column++;
    } else if (lengths[at + width]! >= lengths[at + 1]!) row++;
    else column++;
  }
  return ranks;
}
