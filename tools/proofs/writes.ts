import { matrixAsText, problemsAsText, threeFigures } from "../../test/writes/matrixAsText";
import { runMatrix } from "../../test/writes/runMatrix";
import type { Proof } from "../proof";

export const name = "writes";

/**
 * Each operation with each fault of Word, genuine Office.js over the simulated Word: the document is the one before or the
 * one after. `words`: only the operations whose name matches them, each of their faults printed.
 */
export async function run(words: string): Promise<Proof> {
  const result = await runMatrix({
    only: new RegExp(words),
    onProgress: (runs) => console.log(`${runs[0]?.operation}, ${runs[0]?.word}: ${threeFigures(runs)}`),
  });
  const { runs, leftovers, broken } = result;
  const problems = problemsAsText(runs);
  const details = words === "" ? [] : problems;
  return {
    holds: problems.length + leftovers.length + broken.length === 0,
    text: [...details, matrixAsText(result), "", threeFigures(runs)].join("\n"),
  };
}
