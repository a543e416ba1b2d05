import type { Browser } from "playwright-core";
import { emptyAudit, setAssessorDetails, setVerdict, putObservation, sign, writeAudit } from "../../src/audit";
import { currentEdition } from "../../src/guide";
import { SimulatedWord } from "../word";
import { launchBrowser } from "../browser/launchBrowser";
import { keptIn, openAudit, settled, violations } from "./openAudit";
import { sample } from "./openStage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const dark = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#FFFFFF",
};
const at = "2021-11-20T12:00:00.000Z";
const petit = { voice: "auditor", id: "c3" } as const;

/** The copy that was scored in 2021, in which a word of the school's was another. */
function copyOf2021(): Buffer {
  const advice = {
    id: "o1",
    criterion: 1,
    kind: "recommendation",
    basis: "dossier",
    evidence: "",
    anchor: null,
  } as const;
  const gap = { expectation: "C1.1", verdict: "non-compliant", gravity: "minor" } as const;
  let record = setAssessorDetails(emptyAudit(currentEdition.id), petit, { name: "C. Petit", position: "IEN" }, at);
  record = setVerdict(record, petit, { ...gap, reason: "La convention avec le GRETA n’est pas jointe." }, at);
  record = putObservation(record, petit, { ...advice, text: "Joindre la convention et son bilan annuel." }, at);
  const word = SimulatedWord.open(sample("d01-dossier-complet"));
  word.common.addPart(writeAudit(sign(record, petit, "2021-11-20", at)));
  return Buffer.from(word.save());
}

test.each([
  ["light", {}],
  ["dark", { theme: dark, colorScheme: "dark" as const }],
])(
  "in %s at 270 px, an écart of then is followed and a piece seen, kept in the document, with no accessibility fault",
  async (_name, look) => {
    const stage = await openAudit(
      browser,
      sample("d01-dossier-complet"),
      { name: "Awa Diarra", position: "Inspectrice" },
      { ...look, width: 270 },
    );
    const { pane, page } = stage;
    await pane.getByRole("tab", { name: "Équipe" }).click();
    await pane
      .locator("input[type=file][aria-label='Reprendre un audit précédent']")
      .setInputFiles({ name: "audit-2021.docx", mimeType: "application/octet-stream", buffer: copyOf2021() });
    await pane.getByRole("button", { name: "Non, les écarts seulement" }).click();
    await pane.getByText(/écart d’alors est à côté de son attendu/).waitFor();
    await pane.getByRole("tab", { name: "Noter" }).click();
    await pane.getByRole("radio", { name: /1 ancien écart à revoir/ }).waitFor({ state: "attached" });
    const line = pane.getByRole("button", { name: /^C1\.1/ });
    if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
    const group = pane.getByRole("group", { name: /^2021.: écart mineur/ });
    await group.getByRole("radio", { name: "Non réexaminé" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await group.getByText("Maintenu (Awa Diarra)").waitFor();
    await settled(stage);
    await pane.getByRole("button", { name: /^Preuves citées/ }).click();
    await pane
      .getByRole("combobox", { name: /ce que vous avez vu$/ })
      .first()
      .selectOption("confirms");
    await pane.getByText(/^Vue, confirme \(AD,/).waitFor();
    await settled(stage);
    const kept = (await keptIn(stage))!;
    expect(kept.followUps).toMatchObject([{ outcome: "maintained" }]);
    expect(kept.evidenceLooks).toMatchObject([{ finding: "confirms" }]);
    expect(await violations(pane)).toEqual([]);
    expect(await stage.faults()).toEqual([]);
    await stage.close();
  },
);
