// npm run bench:pane: bytes of the pane's first load, time to its first view, syncs of each action. Genuine Office.js,
// simulated Word.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildDemo } from "./build-demo.mjs";
import "./typescript.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
await buildDemo(root);
const { launchBrowser } = await import("../test/browser/launchBrowser.ts");
const { openStage, sample } = await import("../test/e2e/openStage.ts");

const pane = join(root, "dist-demo/pane");
const gzip = (name) => gzipSync(readFileSync(join(pane, name))).length;
const html = readFileSync(join(pane, "taskpane.html"), "utf8");
const first = [...html.matchAll(/src=(?:"|)([^\s">]+\.js)/g)]
  .map(([, name]) => name)
  .filter((name) => !name.startsWith("office/"));
const all = readdirSync(pane).filter((name) => name.endsWith(".js"));
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(
  `first load, gzip, Office.js apart   ${kB(gzip("taskpane.html") + first.reduce((sum, name) => sum + gzip(name), 0))}`,
);
console.log(`every view, gzip                    ${kB(all.reduce((sum, name) => sum + gzip(name), 0))}`);

const print = (what, syncs, time) => console.log(`${what.padEnd(35)} ${syncs} syncs, ${Math.round(time)} ms`);

const browser = await launchBrowser();
const openings = [];
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  const stage = await openStage(browser, sample("d01-dossier-complet"));
  openings.push(performance.now() - start);
  await stage.close();
}
console.log(`page, simulated Word and pane up    ${Math.round(openings.sort((a, b) => a - b)[2])} ms (median of 5)`);

const { paneSyncs } = await import("./bench/paneSyncs.mjs");
const samples = [
  ["blank", "d02-modele-vierge"],
  ["170 pages", "d06-grand-dossier"],
];
for (const [label, name] of samples) {
  const { lines, flags } = await paneSyncs(browser, name);
  console.log(`\n${label}, ${flags} flags`);
  for (const [what, syncs, time] of lines) print(what, syncs, time);
}

// Imported here: what it writes and checks first is no part of the times above.
const { dossierFile, size } = await import("./bench/evidence.mjs");
const register = await openStage(browser, dossierFile);
const view = register.pane;
const measure = async (what, act) => {
  const before = await register.syncCount();
  const start = performance.now();
  await act();
  print(what, (await register.syncCount()) - before, performance.now() - start);
};
console.log(`\n${size.items} pieces of evidence, ${size.citations} citations`);
await view.getByRole("tab", { name: "Preuves" }).click();
await view.getByRole("tab", { name: "Bordereau" }).click();
await measure("insert the list", async () => {
  await view.getByRole("button", { name: "Insérer le bordereau" }).click();
  await view.getByText(/^Bordereau /).waitFor({ timeout: 120_000 });
});
await measure("write it again", async () => {
  await view.getByRole("button", { name: "Mettre à jour le bordereau" }).click();
  await view.getByText(/^Bordereau à jour/).waitFor({ timeout: 120_000 });
});
await register.close();
await browser.close();
