import type { Browser } from "playwright-core";
import { runRules } from "../../src/checker";
import { cellParagraphs } from "../../src/document";
import { readDossier, type Dossier } from "../../src/dossier";
import { takeInventory } from "../../src/evidence";
import { currentEdition } from "../../src/guide";
import { readCustomXml, readDocx } from "../../src/ooxml";
import { readRecord, recordNamespace, type EvidenceRegister } from "../../src/record";
import { allRules } from "../../src/rules";
import { launchBrowser } from "../browser/launchBrowser";
import { faultsOf } from "../ooxml/invariants";
import { hasSdk, sdkErrors } from "../ooxml/sdkErrors";
import { openStage, sample, type Stage } from "./openStage";
import { gentleWords } from "./words";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A dossier that cites its evidence and has no list of it. */
const bytes = sample("d05-passage-libreoffice");
const before = readDossier([readDocx(bytes)], currentEdition);

/** Twenty paragraphs of answers of actions, over all of them. */
const carets = before.criteria
  .flatMap(({ actions }) => actions.flatMap(({ tables }) => tables.flatMap(({ answers }) => answers)))
  .filter(({ state }) => state === "filled")
  .flatMap(({ cell }) => cellParagraphs(cell).at(-1)?.index ?? [])
  .filter((_, rank, all) => rank % Math.floor(all.length / 20) === 0)
  .slice(0, 20);

function opened(file: Uint8Array): { readonly dossier: Dossier; readonly register: EvidenceRegister } {
  const record = readRecord(readCustomXml(file, recordNamespace));
  return { dossier: readDossier([readDocx(file)], currentEdition), register: record.evidence };
}

/** What Word would repair or refuse in the file as it would be saved now. */
async function damage(stage: Stage): Promise<readonly string[]> {
  const file = await stage.file();
  return [...faultsOf(file), ...(hasSdk ? sdkErrors(file) : []), ...(await stage.faults())];
}

const errorsOf = (dossier: Dossier): readonly string[] =>
  runRules(dossier, allRules, { edition: currentEdition, referenceYear: new Date().getFullYear() })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

async function citeNew({ pane }: Stage, title: string): Promise<string> {
  await pane.getByRole("textbox", { name: "Intitulé" }).fill(title);
  await pane.getByRole("textbox", { name: "Date" }).fill("12/03/2024");
  const last = await pane.getByText(/^Citée\u00a0: /).allTextContents();
  await pane.getByRole("button", { name: "Citer au curseur", exact: true }).click();
  const told = pane.getByText(/^Citée\u00a0: /).filter({ hasNotText: last[0] ?? "\u0000" });
  await told.waitFor();
  return /annexe (\S+?)\.(?:\s|$)/i.exec((await told.textContent())!)![1]!;
}

describe.each(gentleWords())("in $title", ({ options }) => {
  test("twenty pieces are cited, listed, renamed, renumbered, one removed, and nothing is wrong after it", async () => {
    const stage = await openStage(browser, bytes, options);
    const { pane } = stage;
    const damaged = await damage(stage);
    const syncs: Record<string, number> = {};
    const count = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
      const start = await stage.syncCount();
      const made = await act();
      syncs[what] = (await stage.syncCount()) - start;
      expect([what, await damage(stage)]).toEqual([what, damaged]);
      return made;
    };
    const done = (words: RegExp) => pane.getByText(words).waitFor();

    await pane.getByRole("tab", { name: "Preuves" }).click();
    await pane.getByRole("button", { name: "Citer une preuve…" }).click();
    const numbers: string[] = [];
    for (const [rank, caret] of carets.entries()) {
      // The form looks once where the cursor came to rest: that is no part of a citation.
      const looked = (await stage.syncCount()) + 1;
      await stage.setCaret(caret);
      await stage.page.waitForFunction((count) => window.stageWord.syncCount >= count, looked);
      const title = `Compte rendu ${rank + 1}`;
      if (rank % 5 === 0) numbers.push(await count(`cite ${rank}`, () => citeNew(stage, title)));
      else numbers.push(await citeNew(stage, title));
    }
    expect(new Set(numbers).size).toBe(20);
    const cited = opened(await stage.file());
    expect(cited.register.items.filter(({ title }) => title.startsWith("Compte rendu"))).toHaveLength(20);
    const view = takeInventory(cited.dossier, cited.register, null);
    expect(view.bordereau).toBe("ours");
    expect(view.entries.filter(({ troubles }) => troubles.includes("unlisted"))).toEqual([]);
    // A citation leads to its line.
    const own = view.entries.find(({ item }) => item.number === numbers[0])!;
    expect(own.citations[0]!.target).toBe(`LdmPreuve_${own.item.id}`);

    await pane.getByRole("button", { name: "Fermer" }).click();
    await pane.getByRole("tab", { name: "Bordereau" }).click();
    await count("list", async () => {
      await pane.getByRole("button", { name: "Mettre à jour le bordereau" }).click();
      await done(/^Bordereau à jour/);
    });

    const open = async (number: string): Promise<void> => {
      await pane.getByRole("tab", { name: "Pièces" }).click();
      await pane.getByRole("searchbox").fill(number);
      const card = pane.locator("section[aria-label='Liste des preuves'] button[aria-expanded=false]");
      await card.first().click();
    };
    await open(numbers[3]!);
    const renamed = numbers[3]!.replace(/\d+$/, "77");
    await count("rename", async () => {
      await pane.getByRole("button", { name: "Changer le numéro" }).click();
      await pane.getByRole("textbox", { name: "Nouveau numéro" }).fill(renamed);
      await pane.getByRole("button", { name: "Changer partout" }).click();
      await done(/^Nouveau numéro\u00a0: /);
    });
    const after = opened(await stage.file());
    expect(after.dossier.citations.some(({ text }) => text.includes(renamed))).toBe(true);

    await pane.getByRole("tab", { name: "Bordereau" }).click();
    await pane.getByRole("button", { name: /^Renuméroter/ }).click();
    const run = pane.getByRole("button", { name: /^Renuméroter \d+/ });
    await run.waitFor();
    await count("renumber", async () => {
      await run.click();
      await done(/renumérotées? partout/);
    });
    const numbered = opened(await stage.file());
    expect(numbered.register.items.some(({ number }) => number === renamed)).toBe(false);

    const last = numbered.register.items.find(({ title }) => title === "Compte rendu 20")!;
    await open(last.number);
    await count("remove", async () => {
      await pane.getByRole("button", { name: "Retirer", exact: true }).click();
      await pane.getByRole("checkbox", { name: /^Effacer aussi/ }).check();
      await pane.getByRole("button", { name: "Retirer la preuve" }).click();
      await done(/^Retirée du registre\u00a0: /);
    });
    const end = opened(await stage.file());
    expect(end.register.items.some(({ id }) => id === last.id)).toBe(false);
    expect(end.dossier.citations.some(({ target }) => target === `LdmPreuve_${last.id}`)).toBe(false);
    expect(errorsOf(end.dossier)).toEqual(errorsOf(before));

    await pane.getByRole("button", { name: "Annuler", exact: true }).click();
    await done(/^Annulé\u00a0: /);
    const undone = opened(await stage.file());
    expect(undone.register.items.some(({ id }) => id === last.id)).toBe(true);
    expect(undone.dossier.citations.some(({ target }) => target === `LdmPreuve_${last.id}`)).toBe(true);

    await pane.getByRole("tab", { name: "Fichiers" }).click();
    const picked = [`${last.number} - Compte rendu.pdf`, "photo.jpg"];
    const files = picked.map((name) => ({ name, mimeType: "application/pdf", buffer: Buffer.from("never read") }));
    await pane.getByLabel("Fichiers des annexes").setInputFiles(files);
    await done(/^2\sfichiers lus, 1\spreuve trouvée/);
    await pane.getByRole("button", { name: /^1\sfichier que rien ne cite/ }).click();
    await pane.getByRole("button", { name: /^Créer une preuve\s: photo\.jpg/ }).waitFor();
    // Reading and the cursor, the edits, the reading after: whatever their number.
    expect(Object.entries(syncs).filter(([, made]) => made > 7)).toEqual([]);
    expect(stage.outside).toEqual([]);
    await stage.close();
  }, 400_000);
});
