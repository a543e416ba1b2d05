import type { Browser } from "playwright-core";
import { readCustomXml } from "../../src/ooxml";
import { readRecord, recordNamespace, type DossierRecord } from "../../src/record";
import { launchBrowser } from "../browser/launchBrowser";
import { checkDossier, openStage, sample, type Stage } from "./openStage";
import { exported } from "./exported";
import { sampleWords, theWord } from "./words";

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

const bytes = sample("d03-defauts-melanges");

const total = ({ pane }: Stage): Promise<number> => pane.getByRole("button", { name: /^Aller au passage/ }).count();

/** Opens the first card, and sets it aside. */
async function dismiss({ pane }: Stage, reason: string, name: string | null): Promise<void> {
  await pane.locator("section[aria-label=Signalements] li button[aria-expanded]").first().click();
  await pane.getByRole("button", { name: "Écarter…" }).click();
  await pane.getByRole("textbox", { name: /Pourquoi l’écarter/ }).fill(reason);
  if (name !== null) await pane.getByRole("textbox", { name: /Votre nom/ }).fill(name);
  await pane.getByRole("button", { name: "Écarter", exact: true }).click();
  await pane.getByText(/^Écarté\u00a0: /).waitFor();
}

async function kept(): Promise<DossierRecord> {
  return readRecord(readCustomXml(await stage.file(), recordNamespace));
}

/** Saves the file and opens it in another Word. */
async function reopen(options: object): Promise<void> {
  const saved = await stage.file();
  await stage.close();
  stage = await openStage(browser, saved, options);
}

describe.each(sampleWords("hostile-mac"))("in $title", ({ options }) => {
  test("a finding set aside stays so after a check, saving and reopening, until it is restored", async () => {
    stage = await openStage(browser, bytes, options);
    const body = await stage.body();
    await checkDossier(stage);
    const before = await total(stage);
    await dismiss(stage, "Pièce déposée au critère 2.", "A. Diarra");
    expect(await total(stage)).toBe(before - 1);
    const syncs = await stage.syncCount();
    await checkDossier(stage);
    expect((await stage.syncCount()) - syncs).toBe(1);
    expect(await total(stage)).toBe(before - 1);
    expect((await kept()).dismissals).toMatchObject([{ reason: "Pièce déposée au critère 2.", by: "A. Diarra" }]);
    expect(await stage.body()).toBe(body);

    await reopen(options);
    await checkDossier(stage);
    expect(await total(stage)).toBe(before - 1);
    await stage.pane.getByRole("button", { name: "Écartés (1)" }).click();
    await stage.pane.getByText("«\u00a0Pièce déposée au critère 2.\u00a0»").waitFor();
    await stage.pane.getByRole("button", { name: /^Rétablir/ }).click();
    await stage.pane.getByRole("button", { name: "Écartés (1)" }).waitFor({ state: "detached" });
    expect(await total(stage)).toBe(before);
    expect((await kept()).dismissals).toEqual([]);
  });

  test("settings are kept in the document, feed the check, and come back with it", async () => {
    stage = await openStage(browser, bytes, options);
    await checkDossier(stage);
    const before = await total(stage);
    const { pane } = stage;
    await pane.getByRole("tab", { name: "Dossier" }).click();
    await pane.getByRole("textbox", { name: "Établissement" }).fill("Lycée des Tilleuls");
    await pane.getByRole("textbox", { name: "UAI" }).fill("0750655d");
    await pane.getByRole("button", { name: /^Règles/ }).click();
    await pane.getByRole("checkbox", { name: "Chaque case attendue est renseignée" }).uncheck();
    await pane.getByRole("button", { name: "Garder les réglages" }).click();
    await pane.getByText("La lettre ne correspond pas aux chiffres").waitFor();
    await pane.getByRole("textbox", { name: "UAI" }).fill("0750655e");
    await pane.getByRole("button", { name: "Garder les réglages" }).click();
    await pane.getByText(/^Réglages gardés/).waitFor();
    await checkDossier(stage);
    expect(await total(stage)).toBeLessThan(before);

    await reopen(options);
    await stage.pane.getByRole("tab", { name: "Dossier" }).click();
    const school = stage.pane.getByRole("textbox", { name: "Établissement" });
    await school.waitFor();
    expect(await school.inputValue()).toBe("Lycée des Tilleuls");
    expect((await kept()).settings).toMatchObject({ uai: "0750655E", rulesOff: ["required-empty"] });
  });
});

test("settings go out to a file, and come from one; another file is refused with a reason", async () => {
  stage = await openStage(browser, bytes);
  const { pane } = stage;
  await pane.getByRole("tab", { name: "Dossier" }).click();
  const school = pane.getByRole("textbox", { name: "Établissement" });
  await school.fill("Lycée des Tilleuls");
  await pane.getByRole("button", { name: "Garder les réglages" }).click();
  await pane.getByText(/^Réglages gardés/).waitFor();
  const { name, text } = await exported(stage, theWord, { label: "Exporter", file: /reglages-dossier\.json/ });
  expect(name).toBe("reglages-dossier.json");
  await school.fill("Un autre");
  const input = pane.locator("input[type=file]");
  await input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await pane.getByText(/^Réglages lus/).waitFor();
  expect(await school.inputValue()).toBe("Lycée des Tilleuls");
  await input.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await pane.getByText(/^Ce fichier ne contient pas de réglages/).waitFor();
});

test("a record of a later version is told, and left as it is", async () => {
  stage = await openStage(browser, bytes);
  const newer = `<dossier xmlns="${recordNamespace}" version="9"><x/></dossier>`;
  await stage.page.evaluate((xml) => window.stageWord.common.addPart(xml), newer);
  await checkDossier(stage);
  await stage.pane.getByText(/version plus récente de l’outil/).waitFor();
  expect(readCustomXml(await stage.file(), recordNamespace)).toEqual([newer]);
});
