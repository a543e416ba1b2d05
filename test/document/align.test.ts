import fc from "fast-check";
import { align } from "../../src/document";

const aligned = (before: readonly string[], now: readonly string[]) => {
  const { at } = align(before.length, now.length, (old, later) => before[old] === now[later]);
  return before.map((_, rank) => at(rank));
};

const block = (title: string): readonly string[] => [title, "", "", ""];

test("what did not change stands where it stood", () => {
  expect(aligned(["a", "", "b", ""], ["a", "", "b", ""])).toEqual([0, 1, 2, 3]);
});

test("blank members follow what was inserted or removed before them", () => {
  expect(aligned(["a", "", "b", ""], ["new", "a", "", "b", ""])).toEqual([1, 2, 3, 4]);
  expect(aligned(["x", "a", "", "b", ""], ["a", "", "b", ""])).toEqual(["gone", 0, 1, 2, 3]);
});

test("a blank block inserted after a like one moves none of its cells", () => {
  expect(aligned(["start", ...block("2"), "end"], ["start", ...block("2"), ...block("3"), "end"])).toEqual([
    0, 1, 2, 3, 4, 9,
  ]);
});

test("the cells of a removed block are gone, not those of the like one that stays", () => {
  expect(aligned(["start", ...block("2"), ...block("3"), "end"], ["start", ...block("2"), "end"])).toEqual([
    0,
    1,
    2,
    3,
    4,
    "gone",
    "gone",
    "gone",
    "gone",
    5,
  ]);
});

test("of two equal runs one of which was removed, nothing says which stays", () => {
  expect(aligned(["start", "", "", "", "", "end"], ["start", "", "", "end"])).toEqual([
    0,
    "ambiguous",
    "ambiguous",
    "ambiguous",
    "ambiguous",
    3,
  ]);
});

test("nor in which of two copies a place is that stood in the one", () => {
  const [first, , , , last] = aligned(["start", ...block("2")], ["start", ...block("2"), ...block("2")]);
  expect([first, last]).toEqual([0, "ambiguous"]);
});

test("a changed member is gone, its neighbours are not", () => {
  expect(aligned(["a", "", "b", "", "c"], ["a", "typed", "b", "", "c"])).toEqual([0, "gone", 2, 3, 4]);
});

test("what is found always equals what was looked for", () => {
  const lists = fc.array(fc.constantFrom("", "", "a", "b"), { maxLength: 14 });
  fc.assert(
    fc.property(lists, lists, (before, now) => {
      aligned(before, now).forEach((found, rank) => {
        if (typeof found === "number") expect(now[found]).toBe(before[rank]);
      });
    }),
    { numRuns: 500 },
  );
});
