import type { Browser } from "playwright-core";
import { fingerprintOf } from "../../src/audit";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { hasSdk, sdkErrors } from "../ooxml/sdkErrors";
import { keptIn, openAudit, press, scoreCriterion, settled, writeSheets, type Auditor } from "./openAudit";
import { sample, type Stage, type StageOptions } from "./openStage";

let browser: Browser;
const stages: Stage[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    expect(await stage.faults()).toEqual([]);
    expect(stage.outside).toEqual([]);
    await stage.close();
  }
});

const diarra: Auditor = { name: "Awa Diarra", position: "Inspectrice" };
const martin: Auditor = { name: "Luc Martin", position: "Proviseur" };
const bytes = sample("d06-grand-dossier");
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function open(file: Uint8Array, who: Auditor | null, options: StageOptions = {}): Promise<Stage> {
  const stage = await openAudit(browser, file, who, options);
  stages.push(stage);
  return stage;
}

/** The school's text, criterion by criterion. */
function textOf(file: Uint8Array): readonly string[] {
  const dossier = readDossier([readDocx(file)], currentEdition);
  return currentEdition.criteria.map(({ number }) => fingerprintOf(dossier, number));
}

/** Errors that the file has and the sample had not. */
function newErrors(file: Uint8Array): readonly string[] {
  const before = new Set(sdkErrors(bytes));
  return sdkErrors(file).filter((error) => !before.has(error));
}

describe.each([
  ["a friendly Word", {}],
  ["WordApi 1.3", { api: "1.3" as const }],
])("in %s", (_name, options) => {
  test("a criterion is scored with one key for each attendu; a verdict is one write and no sync", async () => {
    const stage = await open(bytes, diarra, options);
    const body = await stage.body();
    const syncs = await stage.syncCount();
    // Five attendus and the efficacité, one key each, and one click to be in the grid.
    expect(await scoreCriterion(stage, 1)).toEqual({ clicks: 1, keys: 6 });
    await settled(stage);
    expect((await stage.syncCount()) - syncs).toBe(0);
    expect(await stage.body()).toBe(body);
    const [entries] = (await keptIn(stage))!.entries;
    expect(entries).toMatchObject({ voice: "auditor", ...diarra });
    expect(entries!.expectations.map(({ verdict }) => verdict)).toEqual(Array(5).fill("compliant"));
    expect(entries!.criteria).toMatchObject([{ criterion: 1, effectiveness: "evaluated" }]);

    // The visible fiche and the synthesis: one edit and one reading for all of them.
    await writeSheets(stage);
    expect((await stage.syncCount()) - syncs).toBeLessThanOrEqual(6);
    const file = await stage.file();
    const { auditSheets } = readDossier([readDocx(file)], currentEdition);
    expect(auditSheets.map(({ criterion }) => criterion)).toEqual([1, null]);
    expect(textOf(file)).toEqual(textOf(bytes));
    if (hasSdk) expect(newErrors(file)).toEqual([]);
  });

  test("two auditors, eight criteria, merge, consensus, and a version to give back that is the school's own file", async () => {
    const before = await open(bytes, null, options);
    const untouched = await before.body();

    const second = await open(bytes, martin, options);
    await scoreCriterion(second, 1);
    await second.page.keyboard.press("p");
    await press(second, "nj");
    await second.page.keyboard.type("La carte des formations n’est pas jointe.");
    await second.page.keyboard.press("Enter");
    await settled(second);
    await writeSheets(second);
    const copy = await second.file();
    if (hasSdk) expect(newErrors(copy)).toEqual([]);

    const first = await open(bytes, diarra, options);
    const { pane, page } = first;
    const efforts = [];
    for (const { number } of currentEdition.criteria) {
      if (number > 1) await pane.getByRole("button", { name: "Critère suivant" }).click();
      efforts.push(await scoreCriterion(first, number));
    }
    await settled(first);
    await writeSheets(first);
    expect(efforts.every(({ clicks }) => clicks === 1)).toBe(true);
    if (hasSdk) expect(newErrors(await first.file())).toEqual([]);

    await pane.getByRole("tab", { name: "Équipe" }).click();
    await pane
      .locator("input[type=file][aria-label='Importer des scores']")
      .setInputFiles({ name: "copie.docx", mimeType: docx, buffer: Buffer.from(copy) });
    await pane.getByText("copie.docx\u00a0: scores pris en compte (Luc Martin).").waitFor();
    const record = (await keptIn(first))!;
    expect(record.entries.map(({ name }) => name).sort()).toEqual(["Awa Diarra", "Luc Martin"]);
    await pane.getByRole("heading", { name: /^Divergences \(1\)/ }).waitFor();
    await pane.getByRole("button", { name: /^Retenir l’avis de Luc Martin/ }).click();
    await pane.getByRole("heading", { name: /^Divergences \(0\)/ }).waitFor();
    await settled(first);
    await writeSheets(first);
    expect((await keptIn(first))!.entries.map(({ voice }) => voice).sort()).toEqual([
      "auditor",
      "auditor",
      "consensus",
    ]);

    await pane.getByRole("tab", { name: "Conclure" }).click();
    expect(await pane.getByRole("radio", { name: /^Favorable Exclu/ }).isDisabled()).toBe(true);
    await pane.getByRole("radio", { name: /^Réservé/ }).click();
    await pane.getByRole("textbox", { name: /Motif de l’avis/ }).fill("Joindre la carte des formations.");
    await pane.getByRole("button", { name: "Garder l’avis" }).click();
    await pane.getByRole("button", { name: "Signer", exact: true }).click();
    await settled(first);
    await writeSheets(first);
    const scored = await first.file();
    expect(textOf(scored)).toEqual(textOf(bytes));
    if (hasSdk) expect(newErrors(scored)).toEqual([]);

    const [scores] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Préparer la version à rendre" }).click(),
    ]);
    expect(scores.suggestedFilename()).toBe("scores-audit.json");
    await pane.getByRole("button", { name: "Retirer toutes les traces" }).click();
    await pane.getByText(/^Version à rendre prête/).waitFor();
    await pane.getByText(/8\u00a0critères identiques/).waitFor();
    expect(await first.body()).toBe(untouched);
    expect(await keptIn(first)).toBeNull();
    if (hasSdk) expect(newErrors(await first.file())).toEqual([]);

    // The scores are not lost with it.
    await pane.getByRole("button", { name: "Rétablir les scores ici" }).click();
    await pane.getByText(/^Gardé/).waitFor();
    expect((await keptIn(first))!.entries).toHaveLength(3);
  });
});
