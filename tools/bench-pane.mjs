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

const browser = await launchBrowser();
const openings = [];
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  const stage = await openStage(browser, sample("d01-dossier-complet"));
  openings.push(performance.now() - start);
  await stage.close();
}
console.log(`page, simulated Word and pane up    ${Math.round(openings.sort((a, b) => a - b)[2])} ms (median of 5)`);

const stage = await openStage(browser, sample("d06-grand-dossier"));
let view = stage.pane;
let counted = stage;
const syncs = async (name, act) => {
  const before = await counted.syncCount();
  const start = performance.now();
  await act();
  console.log(
    `${name.padEnd(35)} ${(await counted.syncCount()) - before} syncs, ${Math.round(performance.now() - start)} ms`,
  );
};
await view.getByRole("tab", { name: "Vérifier" }).click();
await syncs("check, 170 pages", async () => {
  await view.getByRole("button", { name: "Vérifier le dossier" }).click();
  await view.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
  await view.locator("section[aria-busy=false]").waitFor();
});
await syncs("go to a passage", async () => {
  await view
    .getByRole("button", { name: /^Aller au passage/ })
    .first()
    .click();
  await view
    .getByText(/Passage sélectionné/)
    .first()
    .waitFor({ state: "attached" });
});
await view.getByRole("button", { name: "Signaler dans le document" }).click();
await syncs("flag what is shown", async () => {
  await view.getByRole("button", { name: /^Tout ce qui est affiché/ }).click();
  await view.getByText(/^Document à jour/).waitFor();
});
await syncs("clear the flags", async () => {
  await view.getByRole("button", { name: "Effacer les signalements" }).click();
  await view.getByText(/effacés? du document/).waitFor();
});
await view.getByRole("tab", { name: "Insérer" }).click();
await view.getByRole("checkbox", { name: /^2\./ }).check();
await view.getByRole("combobox", { name: /Que faut-il insérer/ }).selectOption({ label: "L’action suivante" });
await syncs("insert an action (two reads within)", async () => {
  await view.getByRole("button", { name: "Insérer", exact: true }).click();
  await view.getByText(/^Inséré/).waitFor();
});
await syncs("take it back (one read within)", async () => {
  await view
    .getByRole("button", { name: /^Annuler cette insertion/ })
    .first()
    .click();
  await view.getByText(/^Retiré/).waitFor();
});
await stage.close();

// Imported here: what it writes and checks first is no part of the times above.
const { dossierFile, size } = await import("./bench/evidence.mjs");
const register = await openStage(browser, dossierFile);
view = register.pane;
counted = register;
console.log(`\n${size.items} pieces of evidence, ${size.citations} citations`);
await view.getByRole("tab", { name: "Preuves" }).click();
await view.getByRole("tab", { name: "Bordereau" }).click();
await syncs("insert the list", async () => {
  await view.getByRole("button", { name: "Insérer le bordereau" }).click();
  await view.getByText(/^Bordereau /).waitFor({ timeout: 120_000 });
});
await syncs("write it again", async () => {
  await view.getByRole("button", { name: "Mettre à jour le bordereau" }).click();
  await view.getByText(/^Bordereau à jour/).waitFor({ timeout: 120_000 });
});
await register.close();
await browser.close();
