import type { Browser } from "playwright-core";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { isAboutEvidence } from "../../src/checker";
import { launchBrowser } from "../browser/launchBrowser";
import { partText } from "../word/fixture";
import { checkDossier, openStage, sample, type Stage } from "./openStage";
import { sampleWords } from "./words";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bytes = sample("d03-defauts-melanges");
const { findings } = runRules(readDossier([readDocx(bytes)], currentEdition), allRules, {
  edition: currentEdition,
  referenceYear: new Date().getFullYear(),
});
const textsOf = (file: Uint8Array): readonly string[] => readDocx(file).paragraphs.map(({ text }) => text);

async function flag({ pane }: Stage, button: RegExp): Promise<string> {
  const opener = pane.getByRole("button", { name: "Signaler dans le document" });
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  await pane.getByRole("button", { name: button }).click();
  const notice = pane.getByText(
    /^(Document à jour|\d+\u00a0signalements? effacés? du document|Aucun signalement dans)/,
  );
  await notice.first().waitFor();
  return (await notice.first().textContent()) ?? "";
}

/** Flags in a file: comments of ours, and marks of ours. */
function flagsIn(file: Uint8Array): { comments: string[]; marks: number } {
  const { comments } = readDocx(file);
  return {
    comments: comments.map(({ text }) => text).filter((text) => text.startsWith("[LdM] ")),
    marks: partText(file, "word/document.xml").split('w:val="ldm:flag:').length - 1,
  };
}

describe.each(sampleWords("hostile-mac"))("in $title", ({ options, can }) => {
  test("flag, edit, check again, flag again, clear: nothing doubled, nothing left", async () => {
    const isComments = can("comments");
    const stage = await openStage(browser, bytes, options);
    await checkDossier(stage);
    const total = await stage.pane.getByRole("button", { name: /^Aller au passage/ }).count();

    expect(await flag(stage, /^Tout ce qui est affiché/)).toContain(`${total}\u00a0ajoutés`);
    const flagged = flagsIn(await stage.file());
    expect(isComments ? flagged.comments.length : flagged.marks).toBe(total);
    expect(isComments ? flagged.marks : flagged.comments.length).toBe(0);

    // Flags are no part of the dossier: the command line reads the file as before, and the next check says the same.
    expect(textsOf(await stage.file())).toEqual(textsOf(bytes));
    await checkDossier(stage);
    expect(await stage.pane.getByRole("button", { name: /^Aller au passage/ }).count()).toBe(total);
    expect(await flag(stage, /^Tout ce qui est affiché/)).toContain(
      `0\u00a0ajouté, ${total}\u00a0inchangés, 0\u00a0retiré`,
    );

    // One fault is mended: its flag goes, the others stay.
    const goal =
      readDocx(await stage.file()).paragraphs.findIndex(({ text }) => /^OBJECTIF GÉNÉRAL DU CRITÈRE 1/.test(text)) + 1;
    await stage.type(goal, "Rendre l’offre lisible.");
    await checkDossier(stage);
    expect(await flag(stage, /^Tout ce qui est affiché/)).toContain(
      `0\u00a0ajouté, ${total - 1}\u00a0inchangés, 1\u00a0retiré`,
    );
    await stage.type(goal, "");

    expect(await flag(stage, /^Effacer les signalements/)).toContain(`${total - 1}\u00a0signalements effacés`);
    expect(flagsIn(await stage.file())).toEqual({ comments: [], marks: 0 });
    expect(readDocx(await stage.file()).paragraphs.map(({ text }) => text)).toEqual(
      readDocx(bytes).paragraphs.map(({ text }) => text),
    );
    expect(await stage.faults()).toEqual([]);
    await stage.close();
  });

  test("flagged and cleared, document.xml is what it was", async () => {
    const stage = await openStage(browser, bytes, options);
    const before = await stage.body();
    await checkDossier(stage);
    await flag(stage, /^Tout ce qui est affiché/);
    expect(await stage.body()).not.toBe(before);
    await flag(stage, /^Effacer les signalements/);
    expect(await stage.body()).toBe(before);
    await stage.close();
  });

  test("« Les preuves » flags the missing evidence only", async () => {
    const stage = await openStage(browser, bytes, options);
    await checkDossier(stage);
    const wanted = findings.filter((finding) => isAboutEvidence(finding) && finding.location !== null).length;
    expect(wanted).toBeGreaterThan(3);
    expect(await flag(stage, /^Les preuves/)).toContain(`${wanted}\u00a0ajoutés`);
    await stage.close();
  });

  test("the author's own comments stay", async () => {
    const stage = await openStage(browser, sample("d08-suivi-modifications"), options);
    const own = readDocx(sample("d08-suivi-modifications")).comments;
    expect(own.length).toBeGreaterThan(0);
    await checkDossier(stage);
    await flag(stage, /^Tout ce qui est affiché/);
    await flag(stage, /^Effacer les signalements/);
    expect(readDocx(await stage.file()).comments).toEqual(own);
    await stage.close();
  });
});
