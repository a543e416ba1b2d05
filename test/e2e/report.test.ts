import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { currentEdition } from "../../src/guide";
import { batchAsHtml, lineOf, reportAsHtml, unreadableLine } from "../../src/report";
import { launchBrowser } from "../browser/launchBrowser";
import { contentOf } from "../report/content";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const faulty = contentOf("d03-defauts-melanges", 2, { school: "Lycée Évariste-Galois", uai: "0440000A" });
const pages = {
  "a dossier": reportAsHtml({ ...faulty, showDismissed: true }),
  "a folder": batchAsHtml({
    folder: "académie",
    edition: currentEdition,
    referenceDate: "2026-11-01",
    dossiers: [lineOf("a.docx", null, faulty.report), unreadableLine("b.docx", null, "c’est un fichier PDF.")],
  }),
};

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each(Object.entries(pages))(
    "axe finds nothing in the report of %s; it fits 360 px and fetches nothing",
    async (_name, source) => {
      const page = await browser.newPage({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(source);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        type Result = { violations: { id: string; nodes: { html: string }[] }[] };
        const { axe: tool } = window as unknown as { axe: { run(): Promise<Result> } };
        return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(asked).toEqual([]);
      await page.close();
    },
  );
});
