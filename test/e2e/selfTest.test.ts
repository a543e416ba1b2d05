import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/launchBrowser";
import { docx, p } from "../word/fixture";
import { openStage, type Stage } from "./openStage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => stage.close());

const search = "?command=selftest";

test("the link opens the self-test, which runs through and leaves the document empty", async () => {
  stage = await openStage(browser, docx("<w:p/>"), { search });
  const { pane, page } = stage;
  await pane.getByRole("button", { name: "Commencer les essais" }).click();
  const result = pane.getByText(/^Ce Word sait\u00a0:/);
  const skip = pane.getByRole("button", { name: "Laisser de côté" });
  // Whoever leaves every gesture out sees what Word could answer by itself.
  for (;;) {
    await result.or(skip).first().waitFor();
    if (await result.isVisible()) break;
    // By the keyboard: clicks that follow one another within half a second are one double click, answered once.
    await skip.press("Enter", { timeout: 2000 }).catch(() => undefined);
  }
  expect(await result.textContent()).toMatch(/insérer les tableaux.*citer une preuve/);
  expect(await stage.body()).not.toMatch(/<w:t[ >]|<w:tbl>|<w:sdt>/);
  await pane.getByRole("button", { name: "L’ouvrir dans un nouveau document" }).click();
  await pane.getByText("L’ouverture a été demandée à Word.").waitFor();
  // The document of the probe, and the trace.
  expect(await page.evaluate(() => window.stageWord.opened.length)).toBe(2);
  expect(stage.outside).toEqual([]);
});

test("a dossier is refused, and nothing of it changes", async () => {
  stage = await openStage(browser, docx(p("Notre dossier")), { search });
  const before = await stage.file();
  await stage.pane.getByRole("button", { name: "Commencer les essais" }).click();
  await stage.pane.getByText(/^Ce document contient quelque chose/).waitFor();
  expect(Buffer.from(await stage.file()).equals(Buffer.from(before))).toBe(true);
});

test("files, copied words and chosen files pass between the pane and the person, in a document with words", async () => {
  stage = await openStage(browser, docx(p("Notre dossier")), { search });
  const { pane, page } = stage;
  const before = await stage.file();
  const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).press("Enter");
  await pane.getByRole("button", { name: /^Essayer.: Fichiers et presse-papiers/ }).click();
  for (const file of ["essai.json", "essai.docx"]) {
    await pane.getByText(`Le volet va proposer le fichier «\u00a0${file}\u00a0»`).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), press("Proposer le fichier")]);
    expect(download.suggestedFilename()).toBe(file);
    await pane.getByText(new RegExp(`${file}.*est-il arrivé`)).waitFor();
    await press("Oui");
  }
  await press("Copier");
  await pane.getByText(/apparaît-il/).waitFor();
  await press("Oui");
  const [files] = await Promise.all([page.waitForEvent("filechooser"), press("Choisir un fichier")]);
  await files.setFiles({ name: "quelconque.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await pane.getByText(/^Choisissez un dossier/).waitFor();
  await press("Laisser de côté");
  await pane.getByText(/^Fichiers et presse-papiers.: comme prévu \(1.point non essayé\)$/).waitFor();
  expect(await pane.getByText(/^Ce Word sait.:/).textContent()).toMatch(
    /faire sortir ou entrer un fichier ou un texte/,
  );
  expect(Buffer.from(await stage.file()).equals(Buffer.from(before))).toBe(true);
});
