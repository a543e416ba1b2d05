import { problemsAsText } from "./matrixAsText";
import { runMatrix } from "./runMatrix";

/** The whole of the matrix takes too long for each change: `npm run proofs -- writes`. */
const sample = { seed: 1, size: 72 };

test("a write that Word stops leaves the document before or after, never between", async () => {
  const { runs, leftovers, broken } = await runMatrix({ sample });
  expect(broken).toEqual([]);
  expect(runs.length).toBe(sample.size);
  expect(problemsAsText(runs)).toEqual([]);
  expect(leftovers).toEqual([]);
});
