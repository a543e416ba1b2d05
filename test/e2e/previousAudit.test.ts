import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/launchBrowser";
import { takeUpCopyOf2021 } from "./copyOf2021";
import { diarra, keptIn, openAudit, settled, violations } from "./openAudit";
import { dark, sample } from "./openStage";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bytes = sample("d01-dossier-complet");

test.each([
  ["light", {}],
  ["dark", dark],
])(
  "in %s at 270 px, an écart of then is followed and a piece seen, kept in the document, with no accessibility fault",
  async (_name, look) => {
    const stage = await openAudit(browser, bytes, diarra, { ...look, width: 270 });
    const { pane, page } = stage;
    await takeUpCopyOf2021(stage, bytes);
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
