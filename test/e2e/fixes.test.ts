import type { Browser } from "playwright-core";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { checkDossier, checkSettled, openStage, sample, type Stage } from "./openStage";
import { sampleWords } from "./words";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const textsOf = async (stage: Stage): Promise<readonly string[]> =>
  readDocx(await stage.file()).paragraphs.map(({ text }) => text);

describe.each(sampleWords("hostile-windows"))("in $title", ({ options }) => {
  test("« Corriger tout » makes what it showed, checks again, and is taken back", async () => {
    const stage = await openStage(browser, sample("d02-modele-vierge"), options);
    const before = await textsOf(stage);
    await checkDossier(stage);
    const opener = stage.pane.getByRole("button", { name: /^Corriger tout/ });
    const count = Number(/\d+/.exec((await opener.textContent())!)![0]);
    expect(count).toBeGreaterThan(100);
    await opener.click();
    const syncs = await stage.syncCount();
    await stage.pane.getByRole("button", { name: /^Faire \d+/ }).click();
    await stage.pane.getByText(/corrections faites/).waitFor();
    await checkSettled(stage);
    // Three for the corrections whatever their number, one for the check.
    expect((await stage.syncCount()) - syncs).toBeLessThanOrEqual(4);
    const after = await textsOf(stage);
    expect(after.filter((text) => /Lister les difficultés/.test(text))).toEqual([]);
    expect(await stage.pane.getByRole("button", { name: /^Corriger tout/ }).count()).toBe(0);
    await stage.pane.getByRole("button", { name: "Annuler ces corrections" }).click();
    await stage.pane.getByText(/corrections annulées/).waitFor();
    expect(await textsOf(stage)).toEqual(before);
    expect(await stage.faults()).toEqual([]);
    await stage.close();
  });

  test("the years of an action’s headers are written from the one year given", async () => {
    const stage = await openStage(browser, sample("d02-modele-vierge"), options);
    await checkDossier(stage);
    await stage.pane
      .getByRole("button", { name: /Année non écrite/ })
      .first()
      .click();
    await stage.pane.getByRole("textbox", { name: "Année N" }).fill("2021");
    await stage.pane.getByRole("button", { name: "Écrire les années dans les en-têtes" }).click();
    await stage.pane.getByText(/correction faite/).waitFor();
    await checkSettled(stage);
    const texts = await textsOf(stage);
    for (const header of ["Mesure début (2021)", "Mesure suivi 2 (2024)", "Mesure fin (2026)"])
      expect(texts.filter((text) => text === header)).toHaveLength(1);
    await stage.close();
  });
});

test("a missing table is inserted in its block, and taken back without a trace", async () => {
  const stage = await openStage(browser, sample("d03-defauts-melanges"));
  const before = await stage.body();
  await checkDossier(stage);
  await stage.pane
    .getByRole("button", { name: /Tableau absent/ })
    .first()
    .click();
  await stage.pane.getByRole("button", { name: "Insérer le tableau à sa place" }).click();
  await stage.pane.getByText(/correction faite/).waitFor();
  await checkSettled(stage);
  expect(await stage.body()).not.toBe(before);
  await stage.pane.getByRole("button", { name: "Annuler ces corrections" }).click();
  await stage.pane.getByText(/correction annulée/).waitFor();
  expect(await stage.body()).toBe(before);
  await stage.close();
});
