import { bareForms } from "./comparable";
import type { Reading } from "./readings";

/**
 * Paragraphs looked at on each side of the cursor's. Eight tell the paragraphs of a dossier that is filled in from each
 * other, and leave eight of a kind at most in the blank one.
 */
export const neighbours = 8;

/** One text among so many may be another than the one that was read. */
const maxMissing = 4;

/** Most paragraphs that the cursor's place is compared with. */
const maxPivots = 32;

/** Texts as Word gives them around the cursor; null beyond the ends of the body. */
export interface Surroundings {
  readonly own: string;
  /** The nearest first. */
  readonly before: readonly (string | null)[];
  readonly after: readonly (string | null)[];
}

/**
 * The ranks in a reading whose neighbours have these texts; where none has all of them, those with most of those that Word
 * gave: somebody may have written beside the cursor, and some Words give a text otherwise. `isFresh`: the reading is of the
 * same moment, so that the paragraph's own words count too.
 */
export function ranksAround(reading: Reading, { own, before, after }: Surroundings, isFresh: boolean): number[] {
  const asked = [
    ...(isFresh ? [{ step: 0, text: own }] : []),
    ...before.map((text, nth) => ({ step: -1 - nth, text })),
    ...after.map((text, nth) => ({ step: 1 + nth, text })),
  ].map(({ step, text }) => ({ step, forms: text === null ? null : bareForms(text) }));
  const misses = reading.forms.map((_, rank) =>
    asked.filter(({ step, forms }) => {
      const read = reading.forms[rank + step];
      return forms === null ? read !== undefined : !read?.some((form) => forms.includes(form));
    }),
  );
  const exact = [...misses.keys()].filter((rank) => misses[rank]!.length === 0);
  if (exact.length > 0) return exact;
  const given = asked.filter(({ forms }) => forms !== null).length;
  const isClose = (rank: number): boolean =>
    misses[rank]!.filter(({ forms }) => forms !== null).length <= given / maxMissing;
  return [...misses.keys()].filter(isClose);
}

const known = new WeakMap<Reading, readonly number[]>();

/**
 * Paragraphs of a reading between which no two have the same neighbours: to know between which of them the cursor stands
 * is to know its place. Fewer than that where a document repeats itself without end.
 */
export function pivotsOf(reading: Reading): readonly number[] {
  let pivots = known.get(reading);
  if (!pivots) known.set(reading, (pivots = findPivots(reading)));
  return pivots;
}

function findPivots({ forms }: Reading): readonly number[] {
  const words = forms.map(([form]) => form);
  const pivots: number[] = [];
  let seen = new Set<string>();
  for (const rank of words.keys()) {
    const around = JSON.stringify([
      Array.from({ length: neighbours }, (_, nth) => words[rank - 1 - nth] ?? null),
      Array.from({ length: neighbours }, (_, nth) => words[rank + 1 + nth] ?? null),
    ]);
    if (seen.has(around)) {
      pivots.push(rank);
      seen = new Set();
    }
    seen.add(around);
  }
  const stride = Math.ceil(pivots.length / maxPivots);
  return stride > 1 ? pivots.filter((_, nth) => nth % stride === 0) : pivots;
}

/** Whether Word's text of a paragraph is the one that a reading has at that rank. */
export function isAsRead(reading: Reading, rank: number, text: string): boolean {
  return bareForms(text).some((form) => reading.forms[rank]?.includes(form));
}
