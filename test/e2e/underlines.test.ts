import type { Browser } from "playwright-core";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { checkDossier, checkSettled, openStage, sample, type Stage, type StageOptions } from "./openStage";
import { theWord } from "./words";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bytes = sample("d03-defauts-melanges");

/** The pane as the ribbon's « Vérifier » opens it, in a Word of its kind that underlines. */
async function openedByRibbon(options: StageOptions = {}): Promise<Stage> {
  return unfolded(await openStage(browser, bytes, { api: "1.7", search: "?command=check", ...options }));
}

/** Where no Word of its kind underlines, the choice is not offered, and the flags that it can write are. */
async function expectNoChoice(): Promise<void> {
  const stage = await unfolded(await openStage(browser, bytes, { search: "?command=check" }));
  await stage.pane.getByRole("button", { name: /^Les preuves/ }).waitFor();
  expect(await choice(stage).count()).toBe(0);
  await stage.close();
}

/** Once it has checked, with « Signaler dans le document » unfolded. */
async function unfolded(stage: Stage): Promise<Stage> {
  await stage.pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
  await checkSettled(stage);
  await stage.pane.getByRole("button", { name: "Signaler dans le document" }).click();
  return stage;
}

const choice = ({ pane }: Stage) => pane.getByRole("checkbox", { name: "Souligner sans rien écrire dans le document" });

/** How many findings the pane says are underlined, once it says so. */
async function counted({ pane }: Stage): Promise<number> {
  const notice = pane.getByText(/^\d+\u00a0signalements soulignés\.$/);
  await notice.waitFor();
  return Number.parseInt((await notice.textContent())!, 10);
}

test("what is found is underlined, follows the next check, and goes: the file stays what it was", async () => {
  if (!theWord.can("underlines")) return expectNoChoice();
  const stage = await openedByRibbon();
  const before = await stage.body();
  await choice(stage).click();
  const total = await counted(stage);
  expect(total).toBe(await stage.pane.getByRole("button", { name: /^Aller au passage/ }).count());
  const words = await stage.underlined();
  expect(words.length).toBeGreaterThan(total / 2);
  expect(await stage.body()).toBe(before);

  const goal = words.findIndex((text) => /^OBJECTIF GÉNÉRAL DU CRITÈRE 1/.test(text));
  expect(goal).toBeGreaterThanOrEqual(0);
  await stage.type(await paragraphOf(stage, words[goal]!), "Rendre l’offre lisible.");
  await checkDossier(stage);
  await stage.pane.getByText(`${total - 1}\u00a0signalements soulignés.`).waitFor();

  await choice(stage).click();
  await expectSoon(async () => (await stage.underlined()).length === 0);
  expect(await choice(stage).isChecked()).toBe(false);
  expect(await stage.faults()).toEqual([]);
  await stage.close();
});

test("office-js #6595: chosen the last time, nothing is underlined while the ribbon opens the pane", async () => {
  if (!theWord.can("underlines")) return expectNoChoice();
  const first = await openedByRibbon();
  await choice(first).click();
  await counted(first);
  // The document opened another day on the same computer.
  const stage = await unfolded(await first.openAgain());
  await stage.pane.getByText(/pendant que le volet s’ouvre/).waitFor();
  expect(await choice(stage).isChecked()).toBe(true);
  expect(await stage.underlined()).toEqual([]);
  await checkDossier(stage);
  expect(await counted(stage)).toBeGreaterThan(0);
  expect(await stage.underlined()).not.toEqual([]);
  await first.close();
});

test("office-js #5179: a Word without a subscription is told of, and comments stay on offer", async () => {
  if (!theWord.can("underlines")) return expectNoChoice();
  const stage = await openedByRibbon({ hostile: { noSubscription: true } });
  await choice(stage).click();
  const sentence = stage.pane.getByText(/^Word refuse ici de souligner sans rien écrire/);
  await sentence.first().waitFor();
  // At the head of the view, and beside what was clicked.
  expect(await sentence.count()).toBe(2);
  expect(await choice(stage).isChecked()).toBe(false);
  await stage.pane.getByRole("button", { name: /^Les preuves/ }).click();
  await stage.pane.getByText(/^Document à jour/).waitFor();
  await stage.close();
});

/** The paragraph below the one that says this. */
async function paragraphOf(stage: Stage, words: string): Promise<number> {
  return readDocx(await stage.file()).paragraphs.findIndex(({ text }) => text === words) + 1;
}

async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came");
}
