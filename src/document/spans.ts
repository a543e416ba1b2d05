import type { Span } from "./model";

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The spans that share no character with any of those taken, in order, however many there are. */
export function apartFrom<S extends Span>(spans: readonly S[], taken: readonly Span[]): readonly S[] {
  if (taken.length === 0 || spans.length === 0) return spans;
  const others = inOrder(taken);
  /** How far those up to each one reach. */
  const reach: number[] = [];
  for (const { end } of others) reach.push(Math.max(end, reach[reach.length - 1] ?? -Infinity));
  return inOrder(spans).filter(({ start, end }) => {
    const before = firstRank(others.length, (rank) => others[rank]!.start >= end);
    return before === 0 || reach[before - 1]! <= start;
  });
}

/** The first rank for which something holds, where it holds for all after it; `length` for none. */
function firstRank(length: number, holds: (rank: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high;) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Spans by where they begin. */
export function inOrder<S extends Span>(spans: readonly S[]): readonly S[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The spans in order without those that share a character with one before them. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): readonly S[] {
  let reach = -Infinity;
  return inOrder(spans).filter(({ start, end }) => {
    const isApart = start >= reach;
    if (isApart) reach = end;
    return isApart;
  });
}

/** Looks up, among spans of which none shares a character with another, those that share one with a span. */
export function findOverlapping<S extends Span>(apart: readonly S[]): (span: Span) => readonly S[] {
  const sorted = inOrder(apart);
  return (span) => {
    const found: S[] = [];
    let rank = firstRank(sorted.length, (one) => sorted[one]!.end > span.start);
    for (; rank < sorted.length && sorted[rank]!.start < span.end; rank++) {
      if (overlaps(sorted[rank]!, span)) found.push(sorted[rank]!);
    }
    return found;
  };
}
