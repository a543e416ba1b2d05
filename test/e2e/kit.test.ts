import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext } from "playwright-core";
import { version } from "../../package.json";
import { extensions, headersOf, policyText } from "../../tools/package/headers";
import { noteNames } from "../../tools/package/notes";
import { manifestFaults } from "../../tools/package/manifestFaults";
import { allNamed, xmlTree } from "../../tools/package/xmlTree";
import { launchBrowser } from "../browser/launchBrowser";
import { checkDossier, openStage, sample, stageOrigin } from "./openStage";

// The kit as the person who installs gets it: made by the command, unpacked into an empty folder, served by a plain
// static server that sends the headers of the documents and nothing else. Genuine Office.js, simulated Word.

const address = `${stageOrigin}/outils/dossier-ldm`;
const folder = mkdtempSync(join(tmpdir(), "ldm-kit-"));
const kit = join(folder, "kit");

/** The command as a person runs it, with what it said. */
function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ["tools/package.mjs", ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

let server: Server;
let browser: Browser;
beforeAll(async () => {
  const made = await run("--url", address, "--out", join(folder, "kit.zip"));
  expect(made).toMatchObject({ code: 0, err: "" });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, "kit.zip"))))) {
    mkdirSync(dirname(join(kit, name)), { recursive: true });
    writeFileSync(join(kit, name), bytes);
  }
  server = staticServer(join(kit, "site"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Files by their path, each with the headers that the documents ask for its kind. */
function staticServer(root: string): Server {
  return createServer((request, response) => {
    const path = join(root, new URL(request.url!, "http://localhost").pathname);
    const kind = extensions.find(({ extension }) => `.${extension}` === extname(path));
    if (!kind || !existsSync(path)) return void response.writeHead(404).end();
    for (const [name, value] of headersOf(kind.extension)) response.setHeader(name, value);
    response.end(readFileSync(path));
  });
}

/** The address of the kit leads to the static server, Microsoft's to the genuine files of the registry package. */
async function serveKit(context: BrowserContext): Promise<void> {
  const { port } = server.address() as AddressInfo;
  await context.route(`${address}/**`, async (route) => {
    const path = route.request().url().slice(address.length);
    await route.fulfill({ response: await route.fetch({ url: `http://127.0.0.1:${port}${path}` }) });
  });
  const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
  await context.route(`${cdn}**`, (route) => {
    const path = new URL(route.request().url()).href.slice(cdn.length).replace(/\?.*/, "").toLowerCase();
    const file = resolve("node_modules/@microsoft/office-js/dist", path);
    return existsSync(file) ? route.fulfill({ path: file, contentType: "text/javascript" }) : route.abort();
  });
  await context.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { violations: found });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      found.push(`${violatedDirective} ${blockedURI}`),
    );
  });
}

const files = (): readonly string[] =>
  readdirSync(kit, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(kit, name)).isFile());

test("the same sources give the same bytes, and nothing else is written", async () => {
  // The address as a browser shows it.
  await run("--url", `${address}/`, "--out", join(folder, "again.zip"));
  expect(readFileSync(join(folder, "again.zip")).equals(readFileSync(join(folder, "kit.zip")))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["again.zip", "kit", "kit.zip"]);
});

test.each([
  [["--url", "http://exemple.fr"], /^package\u00a0: --url\u00a0: Word n’ouvre que des adresses https\..*\n$/],
  [["--url", "https://exemple.fr:8443/x"], /^package\u00a0: --url\u00a0: une adresse avec un port .*\n$/],
  [[], /^package\u00a0: l’adresse où les fichiers seront servis manque\..*\n$/],
])("%j ends with one sentence, code 2 and no file", async (args, sentence) => {
  const { code, out, err } = await run(...args, "--out", join(folder, "refused.zip"));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
  expect(existsSync(join(folder, "refused.zip"))).toBe(false);
});

test("a folder that does not exist is refused before the build", async () => {
  const { code, err } = await run("--url", address, "--out", join(folder, "absent/kit.zip"));
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/ne peut pas être écrit \(ENOENT\)/) as string });
});

test("the kit holds what its first page says, and nothing of this machine", () => {
  expect([...new Set(files().map((name) => name.replace(/\/.*/, "")))].sort()).toEqual([
    "licence.txt",
    "lisez-moi.txt",
    "manifest.xml",
    "notes",
    "serveur",
    "site",
  ]);
  expect(files()).toEqual(
    expect.arrayContaining([
      "notes/deploiement.html",
      "notes/donnees.html",
      "notes/accessibilite.html",
      "site/licences.txt",
    ]),
  );
  for (const name of files()) {
    const text = readFileSync(join(kit, name), "latin1");
    expect({ name, holds: text.includes(process.cwd()) || text.includes("localhost:3000") }).toEqual({
      name,
      holds: false,
    });
  }
});

test("every kind of file of the site has its headers", () => {
  const known = extensions.map(({ extension }) => `.${extension}`);
  const kinds = files()
    .filter((name) => name.startsWith("site/"))
    .map((name) => extname(name));
  expect([...new Set(kinds)].filter((kind) => !known.includes(kind))).toEqual([]);
});

test("the manifest is valid, and every file that it names is served", async () => {
  const xml = readFileSync(join(kit, "manifest.xml"), "utf8");
  expect(manifestFaults(xml)).toEqual([]);
  const { port } = server.address() as AddressInfo;
  const named = [...xml.matchAll(/DefaultValue="(https:[^"?]*)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(20);
  for (const url of new Set(named)) {
    const answer = await fetch(`http://127.0.0.1:${port}${url.slice(address.length)}`);
    expect({ url, status: answer.status }).toEqual({ url, status: 200 });
  }
});

test("the page says the policy that its server says", () => {
  const page = readFileSync(join(kit, "site/taskpane.html"), "utf8");
  expect(page).toContain(`content="${policyText}"`);
});

test("the notes have nothing that axe finds wrong, and fit 360 px", async () => {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  for (const name of noteNames) {
    await page.setContent(readFileSync(join(kit, `notes/${name}.html`), "utf8"));
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: tool } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await tool.run()).violations.map(({ id }) => id);
    });
    expect({ name, found }).toEqual({ name, found: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await page.close();
});

test.each(["check", "about"])("the pane opens at « %s » under the policy, without one violation", async (command) => {
  const control = allNamed("bt:Url", xmlTree(readFileSync(join(kit, "manifest.xml"), "utf8")));
  const url = control.map(({ attributes }) => attributes["DefaultValue"]!).find((one) => one.includes(`=${command}`))!;
  const stage = await openStage(browser, sample("d03-defauts-melanges"), { url, serve: serveKit });
  try {
    const { pane } = stage;
    if (command === "check") await pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
    for (const view of ["Insérer", "Preuves", "Dossier", "À propos"]) {
      await pane.getByRole("tab", { name: view }).click();
      await pane.getByRole("tabpanel", { name: view }).locator("section").first().waitFor();
    }
    await pane.getByText(`${version}.0`, { exact: true }).waitFor();
    await pane.getByRole("radio", { name: "Auditeur" }).click();
    await pane.getByRole("tab", { name: "Auditer" }).click();
    await pane.getByRole("tabpanel", { name: "Auditer" }).locator("section").first().waitFor();
    await checkDossier(stage);
    expect(await pane.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(stage.outside).toEqual([]);
    expect(await stage.faults()).toEqual([]);
  } finally {
    await stage.close();
  }
});

test.each([
  ["with Office.js", true],
  ["where Office.js is blocked", false],
])("out of Word the page says where it opens, %s", async (_, isReachable) => {
  const context = await browser.newContext();
  try {
    await serveKit(context);
    if (!isReachable) await context.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${address}/taskpane.html`);
    await page.getByText(/^Ce volet s’ouvre dans Word/).waitFor();
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  } finally {
    await context.close();
  }
});

test("the policy is at work: a connection and a foreign script are refused", async () => {
  const stage = await openStage(browser, sample("d03-defauts-melanges"), {
    url: `${address}/taskpane.html`,
    serve: serveKit,
  });
  try {
    await stage.pane.evaluate(async () => {
      await fetch("https://app.local/stage.html").catch(() => null);
      document.head.append(
        Object.assign(document.createElement("script"), { src: "https://ailleurs.exemple.fr/x.js" }),
      );
      await new Promise((done) => setTimeout(done, 200));
    });
    const violations = await stage.pane.evaluate(() => (window as unknown as { violations: string[] }).violations);
    expect(violations.map((one) => one.replace(/ .*/, "")).sort()).toEqual(
      expect.arrayContaining(["connect-src", "script-src-elem"]),
    );
  } finally {
    await stage.close();
  }
});
