import { matrixAsText, threeFigures } from "../../test/writes/matrixAsText";
import { runMatrix } from "../../test/writes/runMatrix";
import type { Proof } from "../proof";

export const name = "writes";

/**
 * Each operation with each fault of Word, genuine Office.js over the simulated Word: the document is the one before or the
 * one after. `words`: only the operations whose name matches them.
 */
export async function run(words: string): Promise<Proof> {
  const result = await runMatrix({
    only: new RegExp(words),
    onProgress: ([first, ...others]) => {
      if (first) console.log(`${first.operation}, ${first.word}: ${threeFigures([first, ...others])}`);
    },
  });
  const { runs, leftovers, broken } = result;
  const holds = [...leftovers, ...broken, ...runs.flatMap(({ problems }) => problems)].length === 0;
  return { holds, text: `${matrixAsText(result)}\n\n${threeFigures(runs)}` };
}
