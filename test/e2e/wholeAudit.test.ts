import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { cellParagraphs, cellText } from "../../src/document";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { SimulatedWord } from "../word";
import { takeUpCopyOf2021 } from "./copyOf2021";
import {
  diarra,
  giveFile,
  keptIn,
  martin,
  openAudit,
  openedDocument,
  press,
  scoreCriterion,
  settled,
  writeSheets,
  type Auditor,
} from "./openAudit";
import { exported } from "./exported";
import { sample, type Stage } from "./openStage";
import { singleWord, type StageWord } from "./words";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bytes = sample("d06-grand-dossier");
const today = Date.UTC(2026, 10, 24, 9);
const hour = 3_600_000;

/** Somebody else sits down at the computer. */
async function changePerson({ pane }: Stage, { name, position }: Auditor): Promise<void> {
  await pane.getByRole("button", { name: "Changer" }).click();
  await pane.getByRole("textbox", { name: "Nom" }).fill(name);
  await pane.getByRole("textbox", { name: "Fonction" }).fill(position);
  await pane.getByRole("radio", { name: /^Une autre personne/ }).check();
  await pane.getByRole("button", { name: "Commencer" }).click();
  await pane.getByRole("tab", { name: "Noter" }).waitFor();
}

/** The sheet for the visit, with an answer on that attendu written by hand. */
function answered(sheet: Uint8Array, expectation: string, text: string): Buffer {
  const rows = readDocx(sheet).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const row = rows.find(({ cells }) => cellText(cells[0]!).startsWith(expectation))!;
  const rank = rows
    .find(({ cells }) => cellText(cells[0]!) === "Objet")!
    .cells.findIndex((cell) => cellText(cell) === "Réponse");
  const word = SimulatedWord.open(sheet);
  word.type(cellParagraphs(row.cells[rank]!)[0]!.index!, text);
  return Buffer.from(word.save());
}

/** The sheet for the visit: as a file, or opened in Word where it saves none. */
async function visitSheet(stage: Stage, word: StageWord): Promise<Uint8Array> {
  const { pane, page } = stage;
  if (word.can("files")) {
    const button = pane.getByRole("button", { name: "Fiche en .docx" });
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return readFileSync(await file.path());
  }
  await pane.getByRole("button", { name: "Ouvrir la fiche" }).click();
  await pane.getByText(/^Ouverture de la fiche demandée à Word/).waitFor();
  return openedDocument(stage);
}

/** The words of the document that the pane opened in a window of its own. */
const openedText = async (stage: Stage): Promise<string> =>
  readDocx(await openedDocument(stage))
    .paragraphs.map(({ text }) => text.replace(/\u00a0/g, " "))
    .join("\n");

const part = ({ pane }: Stage, name: string) => pane.getByRole("tab", { name, exact: true }).click();
const goTo = ({ pane }: Stage, criterion: number) => pane.locator(`label[title^="${criterion}."]`).click();

async function verdictOf(stage: Stage, { name }: Auditor, expectation: string) {
  const own = (await keptIn(stage))!.assessments.find((one) => one.name === name)!;
  return own.expectations.find((one) => one.expectation === expectation)?.verdict ?? null;
}

test.each(singleWord("hostile-mac"))(
  "in $title, an audit from the copy of 2021 to the version to give back: nothing is lost, each word stays its speaker’s",
  async (word) => {
    const { options } = word;
    // A colleague whose clock is three hours ahead.
    const ahead = await openAudit(browser, bytes, martin, { ...options, clock: today + 3 * hour });
    await scoreCriterion(ahead, 1);
    await settled(ahead);
    const copy = Buffer.from(await ahead.file());
    await ahead.close();

    const stage = await openAudit(browser, bytes, diarra, { ...options, clock: today });
    const { pane, page } = stage;
    const untouched = await stage.body();

    await takeUpCopyOf2021(stage, bytes);
    await scoreCriterion(stage, 1);
    await pane.getByRole("button", { name: /^C1\.1/ }).click();
    const then = pane.getByRole("group", { name: /^2021.: écart mineur/ });
    await then.getByRole("radio", { name: "Levé", exact: true }).focus();
    await page.keyboard.press("Space");
    await then.getByText("Levé (Awa Diarra)").waitFor();
    await pane.getByRole("button", { name: /^Preuves citées/ }).click();
    await pane
      .getByRole("combobox", { name: /ce que vous avez vu$/ })
      .first()
      .selectOption("confirms");
    await pane.getByText(/^Vue, confirme \(AD,/).waitFor();

    // Her colleague’s words of noon are in the document; what she says at nine still wins over what she said before.
    await part(stage, "Équipe");
    await giveFile(stage, "Importer des scores", "copie.docx", copy);
    await pane.getByText(/^copie\.docx.: scores pris en compte \(Luc Martin\)/).waitFor();
    await part(stage, "Noter");
    await pane.getByRole("button", { name: /^C1\.2/ }).click();
    await press(stage, "nm");
    await page.keyboard.type("La carte des formations n’est pas jointe.");
    await page.keyboard.press("Enter");
    await settled(stage);
    expect([await verdictOf(stage, diarra, "C1.2"), await verdictOf(stage, martin, "C1.2")]).toEqual([
      "non-compliant",
      "compliant",
    ]);

    // He sits down at her computer: what she said stays hers.
    await changePerson(stage, martin);
    await goTo(stage, 2);
    await scoreCriterion(stage, 2);
    await settled(stage);
    expect([await verdictOf(stage, diarra, "C2.1"), await verdictOf(stage, martin, "C2.1")]).toEqual([
      null,
      "compliant",
    ]);
    await changePerson(stage, diarra);
    for (const { number } of currentEdition.criteria.slice(1)) {
      await goTo(stage, number);
      await scoreCriterion(stage, number);
    }
    await pane.getByRole("button", { name: /^C8\.1/ }).click();
    await press(stage, "vr");
    await page.keyboard.type("À voir au CDI.");
    await page.keyboard.press("Enter");
    await settled(stage);

    await part(stage, "Équipe");
    await pane.getByRole("button", { name: /^Retenir le verdict de Luc Martin/ }).click();
    await pane.getByText(/^par Awa Diarra, le 24 novembre 2026/).waitFor();

    await part(stage, "Conclure");
    await pane.getByText(/non vérifiés.: C8\.1/).waitFor();
    await pane.getByRole("radio", { name: /^Favorable avec préconisations/ }).click();
    await pane.getByRole("textbox", { name: /Motif de l’avis/ }).fill("Voir le CDI.");
    await pane.getByRole("button", { name: "Garder l’avis" }).click();
    await pane.getByRole("button", { name: "Signer", exact: true }).click();
    await pane.getByText("Signé par Awa Diarra, Inspectrice, le 24 novembre 2026.").waitFor();
    await settled(stage);

    // What the visit answers is a constat of hers, and her signature is to be given again.
    const filled = answered(await visitSheet(stage, word), "C8.1", "Le CDI est ouvert aux apprentis.");
    await giveFile(stage, "Reprendre les réponses", "fiche.docx", filled);
    await pane.getByText("Le CDI est ouvert aux apprentis.").waitFor();
    await pane
      .getByRole("combobox", { name: /^Nature du constat/ })
      .first()
      .selectOption("strength");
    await pane.getByRole("button", { name: "Garder comme constat" }).first().click();
    await pane.getByText(/^Signature à renouveler/).waitFor();
    await settled(stage);
    expect((await keptIn(stage))!.assessments.find(({ name }) => name === diarra.name)!.observations).toMatchObject([
      { criterion: 8, text: "C8.1\u00a0: Le CDI est ouvert aux apprentis." },
    ]);

    await pane.getByRole("button", { name: "Ouvrir dans Word" }).click();
    await pane.getByText(/^Ouverture du rapport demandée à Word/).waitFor();
    const report = await openedText(stage);
    for (const words of [
      "24/11/2026, à renouveler",
      "Conforme (par Awa Diarra, le 24/11/2026)",
      "Levé (Awa Diarra)",
      "1 preuve vue sur",
    ])
      expect(report).toContain(words);
    await pane.getByRole("button", { name: "Ouvrir le courrier" }).click();
    await pane.getByText(/^Ouverture du courrier demandée à Word/).waitFor();
    expect(await openedText(stage)).not.toMatch(/Awa Diarra|Luc Martin|divergence/);

    await pane.getByRole("button", { name: "Signer de nouveau" }).click();
    await pane.getByText(/^Signature à renouveler/).waitFor({ state: "detached" });
    await writeSheets(stage);

    // The page is killed: nothing that was said is missing, nothing is offered again.
    const said = (await keptIn(stage))!;
    const next = await stage.reload();
    await next.pane.getByRole("tab", { name: "Auditer" }).click();
    await next.pane.getByRole("tab", { name: "Noter" }).waitFor();
    expect(await next.pane.getByText(/pas dans le document\./).count()).toBe(0);
    expect((await keptIn(next))!).toEqual(said);

    await part(next, "Conclure");
    await next.pane.getByRole("button", { name: "Préparer la version à rendre" }).click();
    await exported(next, word, { label: "Exporter les scores", file: /scores-audit\.json/ });
    await next.pane.getByRole("checkbox", { name: /^J’ai la copie de mes scores/ }).check();
    await next.pane.getByRole("button", { name: "Retirer toutes les traces" }).click();
    await next.pane.getByText(/^Version à rendre prête/).waitFor();
    expect(await next.body()).toBe(untouched);
    expect(await keptIn(next)).toBeNull();
    expect(await next.faults()).toEqual([]);
    expect(next.outside).toEqual([]);
    await next.close();
  },
  // Two panes, eight criteria, fiches and a hand-back: minutes where the machine has other work.
  600_000,
);
