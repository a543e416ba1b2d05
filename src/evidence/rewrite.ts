import { numberKey, numbersBetween, type WrittenCitation } from "../dossier";
import { enumerate } from "../french";
import { codeOf, writeCode, formatLike } from "./code";

/** Words to write in place of characters `start`–`end`. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** New numbers by key, as they are written; null for one that is taken out. */
export type Renames = ReadonlyMap<string, string | null>;

/**
 * A written reference with its numbers changed: one by one where its shape allows, else its whole list again, ranges
 * where numbers follow one another. Nothing when none changes, or when none would be left.
 */
export function rewriteReference(text: string, { numbers, written }: WrittenCitation, renames: Renames): Rewriting[] {
  if (!numbers.some((key) => renames.has(key))) return [];
  const left = numbers.filter((key) => renames.get(key) !== null);
  if (left.length === 0) return [];
  const keyOf = (key: string): string => numberKey(renames.get(key) ?? key) ?? key;
  const keepsShape =
    left.length === numbers.length &&
    written.every(({ key, endsRange }, rank) => {
      if (!endsRange) return true;
      const before = numbersBetween(written[rank - 1]!.key, key);
      const after = numbersBetween(keyOf(before[0]!), keyOf(key));
      return after.length === before.length && before.every((one, step) => keyOf(one) === after[step]);
    });
  if (!keepsShape) {
    const [first, last] = [written[0]!, written.at(-1)!];
    const sample = text.slice(first.start, first.end);
    const list = writeList(
      left.map((key) => ({ key: keyOf(key), text: numberLike(renames.get(key) ?? writtenKey(key), sample) })),
    );
    return [{ start: first.start, end: last.end, text: list }];
  }
  return written.flatMap((number, rank) => {
    const { start, end, key } = number;
    const before = written[rank - 1];
    const own = text.slice(start, end);
    const isShort = isContinuation(own, key);
    // « C1-A1-01, 02 »: the second is written whole once they are no longer of one block.
    if (!renames.has(key) && !(isShort && before && renames.has(before.key))) return [];
    const whole = numberLike(renames.get(key) ?? writtenKey(key), own);
    const words = isShort && before ? (continued(keyOf(before.key), keyOf(key), own) ?? whole) : whole;
    return words === own ? [] : [{ start, end, text: words }];
  });
}

/** A key that keeps its number, as it is written. */
function writtenKey(key: string): string {
  const code = codeOf(key);
  return code ? writeCode(code) : key;
}

/** A written number that says only the end of its key. */
function isContinuation(written: string, key: string): boolean {
  return /^\d+$/.test(written) && !/^\d+$/.test(key);
}

/** « 03 » when the number before is of the same block; null else. */
function continued(before: string, key: string, like: string): string | null {
  const [a, b] = [codeOf(before), codeOf(key)];
  return a && b && a.criterion === b.criterion && a.block === b.block ? formatLike(b.rank, like) : null;
}

/** A number in the manner of the one that it replaces: Roman, or with a nought before it. */
function numberLike(number: string, written: string): string {
  const isPlain = /^\d+$/.test(number) && numberKey(written) !== null && /^(?:\d+|[IVX]+)$/i.test(written);
  return isPlain ? formatLike(Number(number), written) : number;
}

interface Listed {
  readonly key: string;
  readonly text: string;
}

/** « 3, 5 et 7 à 9 »: three that follow one another are a range. */
function writeList(numbers: readonly Listed[]): string {
  const runs: Listed[][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    if (run && numbersBetween(run.at(-1)!.key, one.key).length === 2 && isNext(run.at(-1)!.key, one.key)) run.push(one);
    else runs.push([one]);
  }
  const words = runs.flatMap((run) =>
    run.length < 3 ? run.map(({ text }) => text) : [`${run[0]!.text} à ${run.at(-1)!.text}`],
  );
  return enumerate(words);
}

function isNext(key: string, next: string): boolean {
  const [, prefix, rank] = /^(.*?)(\d+)$/.exec(key) ?? [];
  return rank !== undefined && next === `${prefix}${Number(rank) + 1}`;
}
