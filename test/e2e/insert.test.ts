import type { Browser } from "playwright-core";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { openStage, sample, type Stage } from "./openStage";
import { sampleWords } from "./words";

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => stage.close());

const dossierOf = async (): Promise<Dossier> => readDossier([readDocx(await stage.file())], currentEdition);
const criterion = (dossier: Dossier, number: number) => dossier.criteria.find((one) => one.criterion === number);

async function openInsert(name: string, options: object): Promise<void> {
  stage = await openStage(browser, sample(name), options);
  await stage.pane.getByRole("tab", { name: "Insérer" }).click();
}

/** Ticks criteria, chooses what to insert, and inserts. */
async function insert(criteria: readonly number[], kind: string): Promise<void> {
  const { pane } = stage;
  for (const number of criteria) await pane.getByRole("checkbox", { name: new RegExp(`^${number}\\.`) }).check();
  await pane.getByRole("combobox", { name: /Que faut-il insérer/ }).selectOption({ label: kind });
  await pane.getByRole("button", { name: "Insérer", exact: true }).click();
  await pane.getByText(/^Inséré\u00a0: /).waitFor();
}

async function undo(): Promise<void> {
  await stage.pane
    .getByRole("button", { name: /^Annuler cette insertion/ })
    .first()
    .click();
  await stage.pane.getByText(/^Retiré\u00a0: /).waitFor();
}

describe.each(sampleWords("hostile-web"))("in $title", ({ options }) => {
  test("a missing criterion goes to its place, and is taken back without a trace", async () => {
    await openInsert("d08-suivi-modifications", options);
    const before = await stage.body();
    expect(criterion(await dossierOf(), 5)).toBeUndefined();
    await insert([5], "Un critère entier");
    const dossier = await dossierOf();
    expect(dossier.criteria.map((one) => one.criterion)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(criterion(dossier, 5)!.tables.map(({ table }) => table)).toEqual(["T1", "T2", "T3", "T4"]);
    expect(criterion(dossier, 5)!.actions[0]!.tables.map(({ table }) => table)).toEqual(["T5", "T6", "T7", "T8"]);
    expect(criterion(dossier, 5)!.commitments[0]!.tables.map(({ table }) => table)).toEqual(["T9", "T10", "T11"]);
    await undo();
    expect(await stage.body()).toBe(before);
    expect(await stage.faults()).toEqual([]);
    expect(stage.outside).toEqual([]);
  });

  test("the next action is numbered and stands after the last one", async () => {
    await openInsert("d03-defauts-melanges", options);
    const before = await stage.body();
    const { length } = criterion(await dossierOf(), 2)!.actions;
    await insert([2], "L’action suivante");
    const { actions } = criterion(await dossierOf(), 2)!;
    expect(actions.map(({ writtenNumber }) => writtenNumber)).toEqual(
      Array.from({ length: length + 1 }, (_, rank) => rank + 1),
    );
    await undo();
    expect(await stage.body()).toBe(before);
  });

  test("a line is added where the cursor stands, and taken back", async () => {
    await openInsert("d01-dossier-complet", options);
    const before = await stage.body();
    const table = criterion(await dossierOf(), 1)!.actions[0]!.tables.find((one) => one.table === "T6")!;
    const lines = table.reading.indicators.length;
    await stage.setCaret(
      table.reading.indicators[0]!.indicator!.blocks.flatMap((block) =>
        block.kind === "paragraph" ? [block.index!] : [],
      )[0]!,
    );
    await stage.pane.getByRole("button", { name: "Ajouter un indicateur" }).click();
    await stage.pane.getByText(/^Inséré\u00a0: /).waitFor();
    const after = criterion(await dossierOf(), 1)!.actions[0]!.tables.find((one) => one.table === "T6")!;
    expect(after.reading.indicators).toHaveLength(lines + 1);
    await undo();
    expect(await stage.body()).toBe(before);
  });

  test("a line asked for outside the tables is refused, in words", async () => {
    await openInsert("d01-dossier-complet", options);
    await stage.setCaret(0);
    await stage.pane.getByRole("button", { name: "Ajouter un objectif" }).click();
    await stage.pane.getByText(/Placez d’abord le curseur/).waitFor();
  });

  test("at the cursor", async () => {
    await openInsert("d03-defauts-melanges", options);
    await stage.setCaret(2);
    await stage.pane.getByText("Au curseur").click();
    await insert([3], "L’engagement suivant");
    const texts = readDocx(await stage.file()).paragraphs.map(({ text }) => text);
    expect(texts.findIndex((text) => /^CRITÈRE\s3\s:\sENGAGEMENT\s\d/.test(text))).toBeLessThan(6);
  });
});
