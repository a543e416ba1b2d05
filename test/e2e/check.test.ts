import type { Browser } from "playwright-core";
import { runRules, type Finding } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { launchBrowser } from "../browser/launchBrowser";
import { checkDossier, openStage, sample, type Stage } from "./openStage";
import { sampleWords } from "./words";

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(await stage.faults()).toEqual([]);
  expect(stage.outside).toEqual([]);
  await stage.close();
});

/** What the command line says of the same file, today as in the pane. */
function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const dossier = readDossier([readDocx(bytes)], currentEdition);
  return runRules(dossier, allRules, { edition: currentEdition, referenceYear: new Date().getFullYear() }).findings;
}

const lineOf = ({ parts }: Finding): string => `${parts.what} ${parts.where}`;

/** Every finding listed, the list unfolded. */
async function listed({ pane }: Stage): Promise<readonly string[]> {
  const more = pane.getByRole("button", { name: /de plus$/ });
  while (await more.count()) await more.click();
  const cards = pane.locator("section[aria-label=Signalements] li button[aria-expanded]");
  return cards.evaluateAll((buttons) =>
    buttons.map((button) => [...button.querySelectorAll("span > span")].map((part) => part.textContent).join(" ")),
  );
}

describe.each(sampleWords("hostile-windows"))("in $title", ({ options }) => {
  test.each(["d02-modele-vierge", "d03-defauts-melanges", "d05-passage-libreoffice", "d08-suivi-modifications"])(
    "%s: the pane lists what the engine finds in the file, after one sync",
    async (name) => {
      const bytes = sample(name);
      stage = await openStage(browser, bytes, options);
      const before = await stage.syncCount();
      await checkDossier(stage);
      expect((await stage.syncCount()) - before).toBe(1);
      expect(await listed(stage)).toEqual(findingsOf(bytes).map(lineOf));
    },
  );

  test.each(["d06-grand-dossier", "d03-defauts-melanges"])(
    "%s: « Aller au passage » selects the very cell of every finding",
    async (name) => {
      const bytes = sample(name);
      stage = await openStage(browser, bytes, options);
      await checkDossier(stage);
      const placed = findingsOf(bytes).filter(({ location }) => location !== null);
      const buttons = stage.pane.getByRole("button", { name: /^Aller au passage/ });
      expect(await buttons.count()).toBe(placed.length);
      for (const [index, { location, parts }] of placed.entries()) {
        await buttons.nth(index).click();
        await stage.pane.getByText(`Passage sélectionné\u00a0: ${parts.where}`).first().waitFor({ state: "attached" });
        // Two findings of one place say the same: only the selection tells when the second was reached.
        const wanted = location!.place.paragraph;
        for (let tries = 0; tries < 40 && (await stage.selectedParagraph()) !== wanted; tries++)
          await stage.page.waitForTimeout(50);
        expect([parts.where, await stage.selectedParagraph()]).toEqual([parts.where, wanted]);
      }
    },
  );
});

test("the ribbon's « Vérifier » opens the pane and checks at once", async () => {
  stage = await openStage(browser, sample("d03-defauts-melanges"), { search: "?command=check" });
  await stage.pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
  expect((await listed(stage)).length).toBeGreaterThan(10);
});

test("a place whose words have changed is refused, and said", async () => {
  stage = await openStage(browser, sample("d03-defauts-melanges"));
  await checkDossier(stage);
  const [first] = findingsOf(sample("d03-defauts-melanges")).filter(({ location }) => location !== null);
  await stage.type(first!.location!.anchor.paragraph!, "Tout autre chose");
  await stage.pane
    .getByRole("button", { name: /^Aller au passage/ })
    .first()
    .click();
  await stage.pane.getByRole("alert").getByText("Le passage n’a pas été sélectionné").waitFor();
});
