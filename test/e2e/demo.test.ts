import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { demoServer } from "../../tools/demo/serve";
import { launchBrowser } from "../browser/launchBrowser";

const sample = resolve("test/dossiers/d03-defauts-melanges/dossier.docx");
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the demo on a file, as `npm run demo -- --file` does; nothing may be thrown on the page. */
async function onDemo(file: string, act: (page: Page) => Promise<void>): Promise<void> {
  const server: Server = demoServer(resolve("dist-demo"), file);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const page = await browser.newPage({ viewport: { width: 1093, height: 700 } });
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
    await act(page);
    expect(thrown).toEqual([]);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

test("the whole width of a page can be scrolled to in a narrow window, and nothing covers it", () =>
  onDemo(sample, async (page) => {
    await page.locator("#paper section.docx").first().waitFor();
    const { left, right, end } = await page.locator("#paper").evaluate((paper) => {
      const edges = () => paper.querySelector("section.docx")!.getBoundingClientRect();
      paper.scrollTo({ left: 0, behavior: "instant" });
      const first = edges().left;
      paper.scrollTo({ left: paper.scrollWidth, behavior: "instant" });
      return { left: first, right: edges().right, end: paper.getBoundingClientRect().right };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(end);
    const covering = await page.evaluate(() =>
      [...document.body.children].filter((one) => getComputedStyle(one).position === "fixed").map((one) => one.id),
    );
    expect(covering).toEqual([]);
  }));

test("a file that cannot be read is told in a line, and leaves nothing to click that fails", () =>
  onDemo(resolve("package.json"), async (page) => {
    const trouble = page.getByRole("alert");
    await trouble.waitFor();
    expect(await trouble.textContent()).toMatch(/^package\.json\u00a0: ce n’est pas un document Word/);
    expect((await trouble.boundingBox())!.height).toBeLessThan(60);
    expect(await page.getByRole("button", { name: "Télécharger le .docx" }).isDisabled()).toBe(true);
    expect(await page.getByLabel("Version simulée de Word").isDisabled()).toBe(true);

    await page.locator("#file").setInputFiles(sample);
    await page.locator("#paper section.docx").first().waitFor();
    expect(await trouble.count()).toBe(0);
    await page.locator("#file").setInputFiles(resolve("package.json"));
    await trouble.waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger le .docx" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("dossier.docx");
    expect(
      readFileSync(await saved.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  }));
