import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { main } from "../../src/cli/main";
import { readDocx } from "../../src/ooxml";
import { world } from "./world";

const kept = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, "../audit/records", `${name}.docx`)));
const academie = (letter: unknown) =>
  new TextEncoder().encode(
    JSON.stringify({ format: "dossier-lycee-des-metiers/academie", version: 1, labels: {}, letter }),
  );

async function run(more: Record<string, Uint8Array>, ...args: string[]) {
  const files: Record<string, Uint8Array> = {
    "d.docx": kept("tout-non-verifie"),
    "c/d.docx": kept("meme-poste-leroy"),
  };
  Object.assign(files, more);
  const { io, said } = world(files);
  const code = await main(["audit", ...args], io);
  const words = (name: string): string =>
    readDocx(files[name]!)
      .paragraphs.map(({ text }) => text.replace(/\u00a0/g, " "))
      .join("\n");
  return { code, out: said.out, err: said.err.replace(/\u00a0/g, " "), files, words };
}

test("the visit sheet and the letter are written beside the report, which stays whole for a program", async () => {
  const args = ["--format", "json", "--visit", "v.docx", "--letter", "l.docx"];
  const { out, err, words } = await run({}, "d.docx", ...args);
  expect(JSON.parse(out)).toMatchObject({ edition: "2026-01" });
  expect(err).toMatch(/ldm : v\.docx écrit : \d+ questions\.\n/);
  // The dossier has one criterion: of the others nobody said anything.
  expect(err).toMatch(/ldm : l\.docx écrit ; 37 attendus n’ont pas de verdict, le courrier n’en dit rien\./);
  for (const id of ["C4.2", "C4.3", "C4.4", "C4.5", "C4.6"]) expect(words("v.docx")).toContain(id);
  expect(words("l.docx")).toContain("La décision appartient au recteur.");
  expect(words("l.docx")).not.toMatch(/favorable/i);
});

test("the avis stands in the letter when asked, under the académie’s heading", async () => {
  const letter = { heading: ["Académie de Nantes"] };
  const args = ["--letter", "l.docx", "--letter-opinion", "--policy", "a.json"];
  const { words } = await run({ "a.json": academie(letter) }, "d.docx", ...args);
  expect(words("l.docx")).toMatch(/^Académie de Nantes\n/);
  expect(words("l.docx")).toContain("Favorable");
});

test("a visit sheet whose name ends with .html is a page", async () => {
  const { files } = await run({}, "d.docx", "--visit", "v.html");
  expect(new TextDecoder().decode(files["v.html"])).toMatch(/^<!doctype html>/);
});

test.each([
  [["d.docx", "--visit", "v.pdf"], "ne finit pas par .docx"],
  [["d.docx", "--letter", "l.html"], "ne finit pas par .docx"],
  [["d.docx", "--letter", "d.docx"], "est l’un des fichiers lus"],
  [["d.docx", "--letter-opinion"], "Donnez aussi --letter"],
  [["c", "--visit", "v.docx"], "ne valent que pour un dossier"],
  [["d.docx", "--letter", "l.docx", "--policy", "a.json"], "valeurs que l’outil ne comprend pas"],
])("%j is refused in one sentence, and nothing is written", async (args, words) => {
  const { code, err, files } = await run({ "a.json": academie({ heading: "Nantes" }) }, ...args);
  expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
  expect(err).toContain(words);
  expect(Object.keys(files).sort()).toEqual(["a.json", "c/d.docx", "d.docx"]);
});
