import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/launchBrowser";
import { chainDossiers, type ChainDossier } from "./dossiers";
import { diagonal } from "./grid";
import { runChain } from "./runChain";

let browser: Browser;
let dossiers: readonly ChainDossier[];
beforeAll(async () => {
  [browser, dossiers] = await Promise.all([launchBrowser(), chainDossiers()]);
});
afterAll(() => browser.close());

test.each(diagonal)("a $dossier dossier takes the whole chain in $word.name, and gives it back", async (cell) => {
  const dossier = dossiers.find(({ name }) => name === cell.dossier)!;
  const { report, expected } = await runChain(browser, dossier, cell.word.options);
  expect(report).toEqual(expected);
});
