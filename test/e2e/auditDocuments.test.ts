import type { Browser } from "playwright-core";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { openAudit, openedDocument, violations } from "./openAudit";
import { exported } from "./exported";
import { sample } from "./openStage";
import { theWord } from "./words";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const wordsOf = (bytes: Uint8Array): string =>
  readDocx(bytes)
    .paragraphs.map(({ text }) => text.replace(/\u00a0/g, " "))
    .join("\n");

test("whose dossier it is comes from its cover, is corrected once, and names the files; the letter and the visit sheet open in Word", async () => {
  const stage = await openAudit(browser, sample("d03-defauts-melanges"), { name: "Awa Diarra", position: "IEN" });
  const { pane } = stage;
  await pane.getByRole("tab", { name: "Conclure" }).click();
  const identity = pane.getByRole("region", { name: "Dossier audité" });
  await identity.getByText("Lycée hôtelier de la Corniche-Bleue – Port-Almenier · UAI 0990562T").waitFor();
  await identity.getByText(/^Lu sur la couverture/).waitFor();
  expect(await violations(pane)).toEqual([]);

  await identity.getByRole("button", { name: "Corriger" }).click();
  await identity.getByRole("textbox", { name: "UAI" }).fill("0990562Z");
  await identity.getByText(/vérifiez l’UAI/).waitFor();
  await identity.getByRole("textbox", { name: "UAI" }).fill("0990562Y");
  await identity.getByRole("textbox", { name: "Version du dossier" }).fill("2");
  await identity.getByRole("button", { name: "Garder dans le document" }).click();
  await identity.getByText(/ · version 2$/).waitFor();
  await identity.getByText("UAI 0990562Y").waitFor();

  await pane.getByText(/\d+\u00a0attendus sans verdict/).waitFor();
  expect(await pane.getByText("Rien ne manque.").count()).toBe(0);

  const file = /fiche-visite-0990562Y-\d{4}-\d\d-\d\d\.html/;
  const sheet = await exported(stage, theWord, { label: "Fiche en HTML", file });
  expect(sheet.name).toMatch(new RegExp(`^${file.source}$`));
  expect(sheet.text).toContain("Comment ces chiffres sont-ils obtenus");

  // Two clicks at one place of the screen within half a second are a double click, whose second one is left alone.
  await stage.page.waitForTimeout(700);
  await pane.getByRole("button", { name: "Ouvrir le courrier" }).click();
  await pane.getByText(/^Ouverture du courrier demandée à Word/).waitFor();
  const letter = wordsOf(await openedDocument(stage));
  expect(letter).toContain("La décision appartient au recteur.");
  expect(letter).not.toContain("Awa Diarra");
  expect(await stage.faults()).toEqual([]);
  expect(stage.outside).toEqual([]);
  await stage.close();
}, 120_000);
