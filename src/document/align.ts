/** Where the members of a list stand in a later one. */
export interface Alignment {
  /** The later rank of a member; `gone` when none is it any more, `ambiguous` when two later members fit equally. */
  readonly at: (rank: number) => number | "gone" | "ambiguous";
}

/** Most members that the changed middle of two lists may lack or add before it counts as gone. */
const maxDistance = 1000;

/**
 * Aligns a list of `oldCount` members with a later one of `newCount`, `same` saying whether two members are equal.
 * Members that repeat (blank cells) are told apart by all that surrounds them: a copy inserted elsewhere moves nothing,
 * and only where a whole run was doubled, or one of two equal runs removed, does nothing say which one was meant.
 */
export function align(
  oldCount: number,
  newCount: number,
  same: (oldRank: number, newRank: number) => boolean,
): Alignment {
  // The same differences may be read from the start or from the end; where both agree there is no doubt.
  const fromStart = mapForward(oldCount, newCount, same);
  const reversed = mapForward(oldCount, newCount, (old, now) => same(oldCount - 1 - old, newCount - 1 - now));
  const fromEnd = (rank: number): number => {
    const found = reversed[oldCount - 1 - rank]!;
    return found < 0 ? -1 : newCount - 1 - found;
  };
  const oldOfEnd = new Map<number, number>();
  for (let rank = 0; rank < oldCount; rank++) if (fromEnd(rank) >= 0) oldOfEnd.set(fromEnd(rank), rank);
  const sameOld = (one: number, other: number): boolean =>
    one >= 0 && other >= 0 && one < oldCount && other < oldCount && sharesMember(one, other);
  // Two old members are equal when a later one equals both.
  const sharesMember = (one: number, other: number): boolean => {
    for (const now of [fromStart[one]!, fromEnd(one), fromStart[other]!, fromEnd(other)])
      if (now >= 0 && same(one, now) && same(other, now)) return true;
    return false;
  };
  const sameNew = (one: number, other: number, from: number, shift: number): boolean =>
    one >= 0 && other >= 0 && one < newCount && other < newCount && from + shift >= 0 && from + shift < oldCount
      ? same(from + shift, one) && same(from + shift, other)
      : false;

  return {
    at(rank) {
      const [first, last] = [fromStart[rank] ?? -1, rank < 0 || rank >= oldCount ? -1 : fromEnd(rank)];
      if (first === last) return first < 0 ? "gone" : first;
      if (first >= 0 && last >= 0) {
        const period = last - first;
        const isCopy = runLength((step) => sameNew(first + step, last + step, rank, step)) >= period;
        return isCopy ? "ambiguous" : first;
      }
      const partner = first >= 0 ? oldOfEnd.get(first) : fromStart.indexOf(last);
      if (partner === undefined || partner < 0 || partner === rank) return first >= 0 ? first : last;
      const isCopy = runLength((step) => sameOld(rank + step, partner + step)) >= Math.abs(partner - rank);
      if (isCopy) return "ambiguous";
      return first < 0 ? "gone" : first;
    },
  };
}

/** Consecutive steps around 0 for which a test holds. */
function runLength(holds: (step: number) => boolean): number {
  let [before, after] = [0, 0];
  while (holds(-before - 1)) before++;
  while (holds(after)) after++;
  return before + after;
}

/** The later rank of each member, −1 for those that went: what begins alike, what ends alike, then a shortest edit. */
function mapForward(oldCount: number, newCount: number, same: (old: number, now: number) => boolean): Int32Array {
  const map = new Int32Array(oldCount).fill(-1);
  let start = 0;
  while (start < oldCount && start < newCount && same(start, start)) map[start] = start++;
  let [oldEnd, newEnd] = [oldCount, newCount];
  while (oldEnd > start && newEnd > start && same(oldEnd - 1, newEnd - 1)) map[--oldEnd] = --newEnd;
  for (const [old, now] of shortestEdit(oldEnd - start, newEnd - start, (a, b) => same(start + a, start + b)))
    map[start + old] = start + now;
  return map;
}

/** How far into the old list each diagonal has come: rank `diagonal + middle`. */
interface Reach {
  readonly of: Int32Array;
  readonly middle: number;
}

/** Pairs that a shortest edit keeps (Myers, « An O(ND) Difference Algorithm », 1986); none past `maxDistance`. */
function shortestEdit(
  oldCount: number,
  newCount: number,
  same: (old: number, now: number) => boolean,
): readonly (readonly [number, number])[] {
  if (oldCount === 0 || newCount === 0) return [];
  const limit = Math.min(oldCount + newCount, maxDistance);
  const middle = limit + 1;
  const furthest: Reach = { of: new Int32Array(2 * middle + 1), middle };
  const trail: Reach[] = [];
  for (let distance = 0; distance <= limit; distance++) {
    const width = distance + 1;
    trail.push({ of: furthest.of.slice(middle - width, middle + width + 1), middle: width });
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let { old } = stepTo(diagonal, distance, furthest);
      while (old < oldCount && old - diagonal < newCount && same(old, old - diagonal)) old++;
      furthest.of[middle + diagonal] = old;
      if (old >= oldCount && old - diagonal >= newCount) return pairsOf(trail, oldCount, newCount);
    }
  }
  return [];
}

/** The step that comes furthest on a diagonal: down from the one above, or across from the one below. */
function stepTo(diagonal: number, distance: number, { of, middle }: Reach) {
  const [below, above] = [of[middle + diagonal - 1]!, of[middle + diagonal + 1]!];
  const isDown = diagonal === -distance || (diagonal !== distance && below < above);
  return { isDown, old: isDown ? above : below + 1 };
}

function pairsOf(trail: readonly Reach[], oldCount: number, newCount: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [old, now] = [oldCount, newCount];
  for (let distance = trail.length - 1; distance >= 0; distance--) {
    const { isDown, old: entered } = stepTo(old - now, distance, trail[distance]!);
    const diagonal = old - now;
    const before = isDown ? diagonal + 1 : diagonal - 1;
    const from = isDown ? entered : entered - 1;
    const to = distance === 0 ? 0 : from - before;
    while (old > from && now > to && old > 0 && now > 0) {
      if (old === entered && distance > 0) break;
      pairs.push([--old, --now]);
    }
    [old, now] = [from, to];
  }
  return pairs.reverse();
}
