import type { Finding } from "../../src/checker";
import { inReadingOrder } from "../../src/checker/order";
import { nowhere, type Coordinates } from "../../src/dossier";

/** A finding of which only the place counts. */
function finding(at: Partial<Coordinates>, rule = "required-empty"): Finding {
  return {
    ...nowhere,
    ...at,
    rule,
    severity: "error",
    message: "",
    text: null,
    location: null,
    parts: { where: "", what: "", why: "", how: "" },
    source: "required",
    needsReview: false,
    key: "",
    fixes: [],
  };
}

test("blocks come by their rank, actions first: A2 before A10", () => {
  const blocks = ["E2", "A10", "E10", "A2", null, "A1", "E1"];
  const sorted = inReadingOrder(blocks.map((block) => finding({ criterion: 1, block })));
  expect(sorted.map(({ block }) => block)).toEqual([null, "A1", "A2", "A10", "E1", "E2", "E10"]);
});

test("criteria come by their number, those of the whole dossier first, then the rules of one place by their name", () => {
  const sorted = inReadingOrder([
    finding({ criterion: 10 }),
    finding({ criterion: 2 }, "year-gap"),
    finding({ criterion: 2 }, "leader-incomplete"),
    finding({}),
  ]);
  expect(sorted.map(({ criterion, rule }) => [criterion, rule])).toEqual([
    [null, "required-empty"],
    [2, "leader-incomplete"],
    [2, "year-gap"],
    [10, "required-empty"],
  ]);
});
