import { readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../browser/launchBrowser";
import { dark, openStage, sample, type Stage } from "./openStage";
import { theWord } from "./words";

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => stage.close());

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds in the pane: rule and element. Fluent's own focus guards are left out: they are hidden and take
 * the focus on purpose, to hand it on (tabster, « dummy inputs »).
 */
async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe: tool } = window as unknown as { axe: { run(what: object): Promise<Result> } };
    return (await tool.run({ exclude: ["[data-tabster-dummy]"] })).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

describe.each([
  ["light", {}],
  ["dark", dark],
])("%s", (_name, options) => {
  test.each(["Insérer", "Vérifier", "Preuves", "Dossier", "À propos"])("axe finds nothing in « %s »", async (view) => {
    stage = await openStage(browser, sample("d03-defauts-melanges"), options);
    await stage.pane.getByRole("tab", { name: view }).click();
    await stage.pane.getByRole("tabpanel", { name: view }).locator("section").first().waitFor();
    expect(await violations(stage.pane)).toEqual([]);
  });

  test("axe finds nothing in a finished check, a card and the flags open, at 270 px", async () => {
    stage = await openStage(browser, sample("d03-defauts-melanges"), {
      ...options,
      ...(theWord.can("underlines") && { api: "1.7" }),
      search: "?command=check",
      width: 270,
    });
    const { pane } = stage;
    await pane.getByRole("button", { name: "Signaler dans le document" }).click();
    await pane.locator("section[aria-label=Signalements] li button[aria-expanded]").nth(2).click();
    expect(await violations(pane)).toEqual([]);
    // Nothing is wider than the pane.
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(270);
  });
});

test("the page declares its type, and every drawing is named or hidden from assistive technologies", async () => {
  stage = await openStage(browser, sample("d03-defauts-melanges"), { search: "?command=check" });
  const { pane } = stage;
  await pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
  expect(await pane.evaluate(() => document.doctype?.name)).toBe("html");
  for (const view of ["Insérer", "Vérifier", "Preuves", "Dossier", "À propos"]) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.getByRole("tabpanel", { name: view }).locator("section").first().waitFor();
    const drawings = await pane.locator("svg, img, [role=img]").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({
          html: one.outerHTML.slice(0, 120),
          isHidden: one.closest("[aria-hidden=true]") !== null,
          isNamed: one.getAttribute("role") === "img" && Boolean(one.getAttribute("aria-label")),
        })),
    );
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter(({ isHidden, isNamed }) => !isHidden && !isNamed)).toEqual([]);
  }
});

test("the whole work is done with the keyboard alone", async () => {
  stage = await openStage(browser, sample("d03-defauts-melanges"));
  const { page, pane } = stage;
  const focused = (): Promise<string> =>
    pane.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  /** Presses Tab until the focus stands on that name. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      if (name.test(await focused())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no focus on ${name}: ${await focused()}`);
  };
  await pane.getByRole("tab", { selected: true }).focus();
  while (!/Vérifier/.test(await focused())) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tabTo(/^Vérifier le dossier$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
  expect(await focused()).toMatch(/Vérifier/);
  await tabTo(/^Aller au passage/);
  const before = await stage.selectedParagraph();
  await page.keyboard.press("Enter");
  await pane
    .getByText(/Passage sélectionné/)
    .first()
    .waitFor({ state: "attached" });
  expect(await stage.selectedParagraph()).not.toBe(before);
  await tabTo(/Signalement suivant/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/\d+ sur \d+/)
    .first()
    .waitFor();
});
