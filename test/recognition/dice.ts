/** Chance that a seed decides: the same seed, the same throws. */
export interface Dice {
  /** A whole number from 0 to `count` − 1. */
  below(count: number): number;
  /** True about `share` of the time. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Dice of a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, chance: (share) => next() < share, pick: (list) => list[below(list.length)]! };
}
