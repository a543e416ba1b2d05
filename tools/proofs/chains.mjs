// npm run proofs -- chains: every dossier in every Word takes the whole chain of the pane, and gives it back (what
// `npm test` does on a diagonal). Genuine Office.js, simulated Word.
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { buildDemo } from "../build-demo.mjs";
import "../typescript.mjs";

export const name = "chains";

/** Prints a line for each chain; throws once all have run when one did not end as it should. */
export async function run() {
  await buildDemo(fileURLToPath(new URL("../..", import.meta.url)));
  const { launchBrowser } = await import("../../test/browser/launchBrowser.ts");
  const { chainDossiers } = await import("../../test/e2e/chains/dossiers.ts");
  const { grid } = await import("../../test/e2e/chains/grid.ts");
  const { runChain } = await import("../../test/e2e/chains/runChain.ts");

  const dossiers = await chainDossiers();
  const browser = await launchBrowser();
  const failures = [];
  try {
    for (const { dossier, word } of grid) {
      const title = `${dossier} in ${word.name}`;
      const start = performance.now();
      const { report, expected } = await runChain(
        browser,
        dossiers.find((one) => one.name === dossier),
        word.options,
      );
      const wrong = differences(report, expected);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${title.padEnd(42)} ${seconds} s ${wrong.length === 0 ? "holds" : "fails"}`);
      if (wrong.length > 0) failures.push([title, ...wrong].join("\n"));
    }
  } finally {
    await browser.close();
  }
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${grid.length} chains fail\n\n${failures.join("\n\n")}`);
}

/** What a report has too much (+) or too little (-) of; empty where it is as it should be. */
function differences(report, expected) {
  return Object.keys(expected).flatMap((part) => {
    if (isDeepStrictEqual(report[part], expected[part])) return [];
    const without = (lines, others) => lines.filter((line) => !others.includes(line));
    const lines = [
      ...without(report[part], expected[part]).map((line) => `  + ${line}`),
      ...without(expected[part], report[part]).map((line) => `  - ${line}`),
    ];
    return [`${part}:`, ...(lines.length > 0 ? lines : ["  in another order"])];
  });
}
