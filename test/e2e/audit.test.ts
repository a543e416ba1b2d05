import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { fingerprintOf } from "../../src/audit";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { hasSdk, sdkErrors } from "../ooxml/sdkErrors";
import {
  diarra,
  keptIn,
  martin,
  openAudit,
  openedDocument,
  press,
  scoreCriterion,
  settled,
  violations,
  writeSheets,
  type Auditor,
} from "./openAudit";
import { exported } from "./exported";
import { dark, sample, type Stage, type StageOptions } from "./openStage";
import { gentleWords } from "./words";

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

/** The big dossier, for a whole audit; elsewhere a small one shows the same. */
const bytes = sample("d06-grand-dossier");
const small = sample("d03-defauts-melanges");
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

/** Every word of a document. */
function textIn(file: Uint8Array): string {
  return readDocx(file)
    .paragraphs.map(({ text }) => text)
    .join("\n");
}

let textBefore: readonly string[] | null = null;

/** The school's text in the sample. */
const untouchedText = (): readonly string[] => (textBefore ??= textOf(bytes));

let errorsBefore: ReadonlySet<string> | null = null;

/** Errors that the file has and the sample had not. */
function newErrors(file: Uint8Array): readonly string[] {
  const before = (errorsBefore ??= new Set(sdkErrors(bytes)));
  return sdkErrors(file).filter((error) => !before.has(error));
}

describe.each(gentleWords())("in $title", (word) => {
  const { options } = word;

  test("two auditors, eight criteria, merge, consensus, and a version to give back that is the school's own file", async () => {
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
    const { pane } = first;
    const untouched = await first.body();
    const syncs = await first.syncCount();
    // Five attendus and the efficacité, one key each, and one click to be in the grid; a verdict is one write and no sync.
    expect(await scoreCriterion(first, 1)).toEqual({ clicks: 1, keys: 6 });
    await settled(first);
    expect((await first.syncCount()) - syncs).toBe(0);
    expect(await first.body()).toBe(untouched);
    const [entries] = (await keptIn(first))!.assessments;
    expect(entries).toMatchObject({ voice: "auditor", ...diarra });
    expect(entries!.expectations.map(({ verdict }) => verdict)).toEqual(Array(5).fill("compliant"));
    expect(entries!.criteria).toMatchObject([{ criterion: 1, effectiveness: "evaluated" }]);
    // The visible fiche and the synthesis: one edit and one reading for all of them.
    await writeSheets(first);
    expect((await first.syncCount()) - syncs).toBeLessThanOrEqual(6);

    const efforts = [];
    for (const { number } of currentEdition.criteria.slice(1)) {
      await pane.getByRole("radio", { name: new RegExp(`^${number}\\.`) }).click();
      efforts.push(await scoreCriterion(first, number));
    }
    await settled(first);
    await writeSheets(first);
    expect(efforts.every(({ clicks }) => clicks === 1)).toBe(true);
    const whole = await first.file();
    // Each fiche behind its criterion: the sample has the sixth before the fifth.
    const { auditSheets } = readDossier([readDocx(whole)], currentEdition);
    expect(auditSheets.map(({ criterion }) => criterion)).toEqual([1, 2, 3, 4, 6, 5, 7, 8, null]);
    if (hasSdk) expect(newErrors(whole)).toEqual([]);

    await pane.getByRole("tab", { name: "Équipe" }).click();
    await pane
      .locator("input[type=file][aria-label='Importer des scores']")
      .setInputFiles({ name: "copie.docx", mimeType: docx, buffer: Buffer.from(copy) });
    await pane.getByText("copie.docx\u00a0: scores pris en compte (Luc Martin).").waitFor();
    const record = (await keptIn(first))!;
    expect(record.assessments.map(({ name }) => name).sort()).toEqual(["Awa Diarra", "Luc Martin"]);
    await pane.getByRole("heading", { name: /^Divergences \(1\)/ }).waitFor();
    await pane.getByRole("button", { name: /^Retenir le verdict de Luc Martin/ }).click();
    await pane.getByRole("heading", { name: /^Divergences \(0\)/ }).waitFor();
    await settled(first);
    await writeSheets(first);
    expect((await keptIn(first))!.assessments.map(({ voice }) => voice).sort()).toEqual([
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
    expect(textOf(scored)).toEqual(untouchedText());
    if (hasSdk) expect(newErrors(scored)).toEqual([]);

    await pane.getByRole("button", { name: "Ouvrir dans Word" }).click();
    await pane.getByText(/^Ouverture du rapport demandée à Word/).waitFor();
    const report = await openedDocument(first);
    expect(textIn(report)).toContain("Joindre la carte des formations.");
    expect(textIn(report)).toContain("Luc Martin");
    if (hasSdk) expect(sdkErrors(report)).toEqual([]);
    const page = { label: "Enregistrer en HTML", file: /rapport-audit-[\w-]+\.html/ };
    expect((await exported(first, word, page)).text).toContain("Joindre la carte des formations.");

    await pane.getByRole("button", { name: "Préparer la version à rendre" }).click();
    const scores = await exported(first, word, { label: "Exporter les scores", file: /scores-audit\.json/ });
    expect(scores.name).toBe("scores-audit.json");
    await pane.getByRole("checkbox", { name: /^J’ai la copie de mes scores/ }).check();
    await pane.getByRole("button", { name: "Retirer toutes les traces" }).click();
    await pane.getByText(/^Version à rendre prête/).waitFor();
    await pane.getByText(/8\u00a0critères identiques/).waitFor();
    expect(await first.body()).toBe(untouched);
    expect(await keptIn(first)).toBeNull();
    if (hasSdk) expect(newErrors(await first.file())).toEqual([]);

    // The scores are not lost with it.
    await pane.getByRole("button", { name: "Rétablir les scores ici" }).click();
    await pane.getByText(/^Gardé/).waitFor();
    expect((await keptIn(first))!.assessments).toHaveLength(3);
    // Three panes, eight criteria, six validations: minutes where the machine has other work.
  }, 360_000);
});

test.each(gentleWords())(
  "in $title a constat on the selected passage becomes a comment there where Word has comments, a line of the fiche in each, and goes with its deletion",
  async ({ options, can }) => {
    const comments = can("comments") ? 1 : 0;
    const stage = await open(small, diarra, options);
    const { pane } = stage;
    const dossier = readDossier([readDocx(small)], currentEdition);
    const { paragraph } = dossier.passages.find(
      ({ criterion, answer }) => criterion === 3 && (answer?.text.length ?? 0) > 60,
    )!;
    await stage.setCaret(paragraph.index!);
    await pane.getByRole("tab", { name: "Constats" }).click();
    await pane.getByRole("button", { name: /^Ajouter un constat/ }).click();
    await pane.getByRole("button", { name: "Rattacher au passage sélectionné" }).click();
    await pane.getByRole("button", { name: "Rattacher à un autre passage" }).waitFor();
    await pane.getByRole("textbox", { name: "Constat" }).fill("La démarche est suivie.");
    await pane.getByRole("button", { name: "Garder le constat" }).click();
    await settled(stage);
    const syncs = await stage.syncCount();
    await writeSheets(stage);
    // The fiche and the synthesis, one reading; for comments, finding ours, the passages and their words, and writing.
    expect((await stage.syncCount()) - syncs).toBeLessThanOrEqual(comments ? 10 : 6);
    const [observation] = (await keptIn(stage))!.assessments[0]!.observations;
    expect(observation).toMatchObject({ criterion: 3, kind: "strength", basis: "dossier" });
    expect(paragraph.text).toContain(observation!.anchor!.quote);
    const auditComments = async () =>
      readDocx(await stage.file()).comments.filter(({ text }) => text.startsWith("[Audit] ")).length;
    expect(await auditComments()).toBe(comments);
    expect(textIn(await stage.file())).toContain("La démarche est suivie.");

    await pane.getByRole("button", { name: "Supprimer" }).click();
    await settled(stage);
    await writeSheets(stage);
    expect(await auditComments()).toBe(0);
    expect(textIn(await stage.file())).not.toContain("La démarche est suivie.");
  },
);

test("after LibreOffice the scores are read from the visible tables, and it is said; the next verdict keeps them", async () => {
  const stage = await open(readFileSync(resolve("test/audit/libreOffice/scored.docx")), diarra);
  const { pane } = stage;
  expect(await keptIn(stage)).toBeNull();
  await pane.getByText(/^La partie cachée des scores manquait/).waitFor();
  await pane.getByRole("tab", { name: "Équipe" }).click();
  await pane.getByText("Anne Martin").first().waitFor();
  await pane.getByRole("button", { name: "Garder maintenant" }).click();
  await settled(stage);
  const record = (await keptIn(stage))!;
  expect(record.assessments.map(({ name }) => name)).toContain("Anne Martin");
  expect(record.assessments.flatMap(({ expectations }) => expectations)).toContainEqual(
    expect.objectContaining({ expectation: "C1.2", verdict: "non-compliant", gravity: "major" }),
  );
  await pane.getByText(/^La partie cachée des scores manquait/).waitFor({ state: "detached" });
});

test("what somebody typed in a fiche is shown beside the scores, and the person chooses", async () => {
  const stage = await open(small, diarra);
  await scoreCriterion(stage, 1);
  await settled(stage);
  await writeSheets(stage);
  const scored = await stage.file();
  const { paragraphs } = readDocx(scored);
  const rank = paragraphs.findIndex(({ text }) => /^conforme$/i.test(text));
  expect(rank).toBeGreaterThan(0);
  await stage.type(rank, "non vérifié");
  await stage.pane.getByRole("button", { name: "Relire le dossier" }).click();
  await stage.pane.getByText(/scores «\u00a0Conforme\u00a0», fiche «\u00a0Non vérifié\u00a0»/).waitFor();
  expect((await keptIn(stage))!.assessments[0]!.expectations[0]!.verdict).toBe("compliant");
  await stage.pane.getByRole("button", { name: "Prendre ce que disent les fiches" }).click();
  await stage.pane.getByRole("button", { name: "Remplacer les scores" }).click();
  await stage.pane.getByText("Fiches à jour").waitFor();
  expect((await keptIn(stage))!.assessments[0]!.expectations[0]!.verdict).toBe("unverified");
});

// Office.js moves the focus itself there: from what no Tab stops at, it leaves the pane.
test("Tab goes on from the heading that has the focus once somebody said who she is", async () => {
  const { page, pane } = await open(small, diarra);
  const focused = () => pane.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe("H2");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("BUTTON");
});

describe.each([
  ["light", {}],
  ["dark", dark],
])("%s", (_name, look) => {
  test("axe finds nothing in any part of the view, at 270 px", async () => {
    const stage = await open(small, diarra, { ...look, width: 270 });
    const { pane } = stage;
    await pane.locator("ol button[aria-expanded=true]").click();
    await press(stage, "nj");
    await pane.getByRole("button", { name: "Ce que l’établissement a écrit" }).click();
    for (const part of ["Noter", "Constats", "Équipe", "Conclure"]) {
      await pane.getByRole("tab", { name: part, exact: true }).click();
      if (part === "Constats") await pane.getByRole("button", { name: /^Ajouter un constat/ }).click();
      expect([part, await violations(pane)]).toEqual([part, []]);
      expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);
    }
  });
});
