import fc from "fast-check";
import { apartFrom, findOverlapping, inOrder, overlaps, withoutOverlaps, type Span } from "../../src/document";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 });

test("spans apart from others are those that overlap none of them", () => {
  fc.assert(
    fc.property(spans, spans, (some, taken) => {
      const expected = some.filter((one) => !taken.some((other) => overlaps(one, other)));
      expect(inOrder(apartFrom(some, taken))).toEqual(inOrder(expected));
    }),
  );
});

test("of spans that overlap the first stays", () => {
  fc.assert(
    fc.property(spans, (some) => {
      const kept = withoutOverlaps(some);
      for (const [rank, one] of kept.entries()) {
        const before = kept[rank - 1];
        if (before) expect(before.end).toBeLessThanOrEqual(one.start);
      }
      for (const one of some) expect(kept.some((other) => overlaps(one, other))).toBe(true);
    }),
  );
});

test("those that overlap a span are found among many", () => {
  fc.assert(
    fc.property(spans, span, (some, one) => {
      const apart = withoutOverlaps(some);
      expect(findOverlapping(apart)(one)).toEqual(apart.filter((other) => overlaps(one, other)));
    }),
  );
});
