import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { partText } from "../word/fixture";
import { addAnnotationMembers } from "../word/annotationMembers";
import type { SimulationOptions } from "../word/options";
import { optionsWith, theWord } from "./words";

/** Tests and tools run at the project root. */
const root = resolve("dist-demo");
/** Where the stage stands. */
export const stageOrigin = "https://app.local";
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png" };

/** A page with a simulated Word and the production pane in it, over the genuine Office.js. */
export interface Stage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses that anything tried to reach outside the pane's own folder. */
  readonly outside: readonly string[];
  /** Opens a document and the pane again in the same browser, as another day: as first opened, where nothing was saved. */
  readonly openAgain: (saved?: Uint8Array) => Promise<Stage>;
  /** Loads the pane's page again under the document that is open, as a click on the ribbon may. */
  readonly reload: () => Promise<Stage>;
  /** `word/document.xml` as it would be saved now. */
  readonly body: () => Promise<string>;
  readonly file: () => Promise<Uint8Array>;
  readonly selectedParagraph: () => Promise<number>;
  /** Words that Word underlines for the person. */
  readonly underlined: () => Promise<readonly string[]>;
  readonly setCaret: (paragraph: number) => Promise<void>;
  readonly type: (paragraph: number, text: string) => Promise<void>;
  /** Members that the pane asked for and the simulation lacks, and what would hurt the real Word. */
  readonly faults: () => Promise<readonly string[]>;
  readonly syncCount: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface StageOptions extends SimulationOptions {
  /** What follows `taskpane.html`: `?command=check` is what the ribbon opens. */
  readonly search?: string;
  /** Another page for the pane than that of the build beside the stage, and what serves it. */
  readonly url?: string;
  readonly serve?: (context: BrowserContext) => Promise<void>;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  /** The computer's clock at the start, in milliseconds; its real time otherwise. */
  readonly clock?: number;
}

/** Word in its dark colours. */
export const dark = {
  colorScheme: "dark",
  theme: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#FFFFFF",
  },
} as const satisfies StageOptions;

/** The sample of that name. */
export function sample(name: string): Uint8Array {
  return readFileSync(resolve("test/dossiers", name, "dossier.docx"));
}

/**
 * Opens a document, in the Word of the run where the options do not say otherwise. `https` and one host name are what the
 * library asks of a Word on the web.
 */
export async function openStage(browser: Browser, bytes: Uint8Array, options: StageOptions = {}): Promise<Stage> {
  const { search = "", colorScheme = "light", width = 320, serve, url: chosen, clock, ...given } = options;
  const simulation = optionsWith(theWord, given);
  const url = chosen ?? `${stageOrigin}/pane/taskpane.html${search}`;
  const context = await browser.newContext({ colorScheme, viewport: { width: Math.max(width, 270), height: 800 } });
  if (clock !== undefined) await context.clock.setSystemTime(clock);
  const outside = await serveBuild(context);
  await serve?.(context);
  // In the frame, before the pane's own scripts.
  await context.addInitScript(() => window.parent.showWord?.(window));
  const page = await context.newPage();
  // Nothing would come of it there (office-js #2700, #4681, #3385).
  const downloads: string[] = [];
  const { platform } = simulation;
  if (platform === "Mac" || platform === "iOS")
    page.on("download", (file) => downloads.push(`a download on ${platform}: ${file.suggestedFilename()}`));
  await page.goto(`${stageOrigin}/stage.html`);
  await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
  const show = async (saved = bytes): Promise<Stage> => {
    await page.evaluate(([file, options, page]) => window.openStage(file, options, page), [
      Buffer.from(saved).toString("base64"),
      simulation,
      url,
    ] as const);
    return paneShown();
  };
  const paneShown = async (): Promise<Stage> => {
    const frame = await (await page.waitForSelector("#pane")).contentFrame();
    if (!frame) throw new Error("no frame");
    await frame.getByRole("tablist", { name: "Vues du volet" }).waitFor();
    if (simulation.api === "1.7") await frame.evaluate(addAnnotationMembers, undefined);
    const file = async (): Promise<Uint8Array> => {
      const saved = await page.evaluate(() =>
        Array.from(window.stageWord.save(), (byte) => String.fromCharCode(byte)).join(""),
      );
      return Uint8Array.from(saved, (character) => character.charCodeAt(0));
    };
    return {
      page,
      pane: frame,
      outside,
      openAgain: show,
      async reload() {
        await page.evaluate((page) => window.reloadPane(page), url);
        return paneShown();
      },
      file,
      body: async () => partText(await file(), "word/document.xml"),
      selectedParagraph: () => page.evaluate(() => window.stageWord.selection.start.paragraph),
      underlined: () => page.evaluate(() => window.stageWord.underlined),
      setCaret: (paragraph) => page.evaluate((rank) => window.stageWord.setSelection(rank), paragraph),
      type: (paragraph, text) =>
        page.evaluate(([rank, words]) => window.stageWord.type(rank, words), [paragraph, text] as const),
      faults: async () => [
        ...(await page.evaluate(() => [...window.stageWord.unimplemented, ...window.stageWord.violations])),
        ...downloads,
      ],
      syncCount: () => page.evaluate(() => window.stageWord.syncCount),
      close: () => context.close(),
    };
  };
  return show();
}

/** Checks the document, by the button that is there. */
export async function checkDossier({ pane }: Pick<Stage, "pane">): Promise<void> {
  await pane.getByRole("tab", { name: "Vérifier" }).click();
  await pane.getByRole("button", { name: /^Vérifier (le dossier|de nouveau)$/ }).click();
  await pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
  await checkSettled({ pane });
}

/** Waits until no check is at work. */
export function checkSettled({ pane }: Pick<Stage, "pane">): Promise<void> {
  return pane.locator("section[aria-label='Vérifier le dossier'][aria-busy=false]").waitFor();
}

/** Serves the build at the stage's address; every other request is refused and noted. */
async function serveBuild(context: BrowserContext): Promise<readonly string[]> {
  const outside: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const path = join(root, url.pathname);
    if (url.origin !== stageOrigin || !existsSync(path)) {
      if (url.pathname !== "/favicon.ico") outside.push(url.href);
      return route.abort();
    }
    return route.fulfill({ body: readFileSync(path), contentType: types[extname(path)] ?? "application/octet-stream" });
  });
  return outside;
}
