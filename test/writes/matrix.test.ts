import { faultLabel } from "./faultsFor";
import { runMatrix } from "./runMatrix";

/** The whole of the matrix takes too long for each change: `npm run proofs -- writes`. */
const sample = { seed: 1, size: 72 };

/** What a person who changes the write path needs to see of a run that went wrong. */
test("a write that Word stops leaves the document before or after, never between", async () => {
  const { runs, leftovers, broken } = await runMatrix({ sample });
  expect(broken).toEqual([]);
  expect(runs.length).toBe(sample.size);
  const wrong = runs.flatMap(({ operation, word, fault, outcome, problems }) =>
    problems.map(({ kind, what }) => `${operation}, ${word}, ${faultLabel(fault)}: ${outcome}; ${kind}: ${what}`),
  );
  expect(wrong).toEqual([]);
  expect(leftovers).toEqual([]);
});
