import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { main } from "../../src/cli/main";
import { emptyRecord, writeRecord } from "../../src/record";
import { SimulatedWord } from "../word";
import { docx, p, table } from "../word/fixture";
import { registerOf } from "../evidence/example";
import { dossier, world } from "./world";

const sample = "d07-annexe-separee";
const annexe = new Uint8Array(readFileSync(resolve(__dirname, `../dossiers/${sample}/annexe.docx`)));
const nothing = new Uint8Array();

/** What `ldm evidence` says in a world with this dossier, its annex and these files of a folder. */
async function run(
  args: readonly string[],
  names: readonly string[] = [],
  more: Record<string, Uint8Array> = {},
  empty: readonly string[] = [],
) {
  const folder = Object.fromEntries(names.map((name) => [`preuves/${name}`, nothing]));
  const { io, said, files } = world({ "d.docx": dossier(sample), "a.docx": annexe, ...folder, ...more }, empty);
  const code = await main(["evidence", ...args], io);
  return { code, out: said.out.replace(/\u00a0/g, " "), err: said.err.replace(/\u00a0/g, " "), files };
}

interface Told {
  readonly items: readonly {
    readonly number: string;
    readonly states: readonly string[];
    readonly troubles: readonly string[];
    readonly folderFile: string | null;
    readonly folderFileChangedOn: string | null;
    readonly otherFiles: readonly string[];
    readonly citations: readonly { readonly criterion: number; readonly block: string }[];
  }[];
  readonly unusedFiles: readonly { readonly path: string; readonly changedOn: string }[];
  readonly folder: object;
  readonly summary: Readonly<Record<string, number>>;
}

test("each piece has its state, by dossier, list and folder", async () => {
  const names = ["C1-A1-01 console.pdf", "c2_a1_08.pdf", "Menu.pdf", ".DS_Store", "Thumbs.db"];
  const { code, out } = await run(["d.docx", "--annexe", "a.docx", "--folder", "preuves", "--format", "json"], names);
  const { items, unusedFiles, summary } = JSON.parse(out) as Told;
  const of = (number: string) => items.find((item) => item.number === number);
  expect(of("C1-A1-01")).toMatchObject({
    states: ["cited", "listed", "found"],
    troubles: [],
    folderFile: "C1-A1-01 console.pdf",
    citations: [{ criterion: 1, block: "A1" }],
  });
  expect(of("C1-A1-02")).toMatchObject({ states: ["cited", "listed"], troubles: ["file-missing"], folderFile: null });
  expect(of("C2-A1-08")).toMatchObject({ states: ["listed", "found"], troubles: ["uncited"] });
  expect(of("41")).toMatchObject({ states: ["cited"], troubles: ["unlisted", "file-missing"] });
  expect(of("C4-A1-01")!.troubles).toContain("undated");
  expect(items.filter(({ troubles }) => troubles.includes("doubled")).map(({ number }) => number)).toEqual([
    "C6-A1-01",
  ]);
  expect(unusedFiles).toEqual([{ path: "Menu.pdf", changedOn: "2024-03-12" }]);
  expect(summary).toMatchObject({ items: 29, cited: 28, listed: 28, found: 2, unlisted: 1, unusedFiles: 1 });
  expect(code).toBe(1);
});

test("in plain text, each piece and what is to be looked at", async () => {
  const { out } = await run(["d.docx", "--annexe", "a.docx", "--folder", "preuves"], ["C1-A1-01.pdf", "Menu.pdf"]);
  for (const words of [
    "Preuves (29)",
    "citée, listée, fichier trouvé : C1-A1-01.pdf",
    "Citées, mais absentes du bordereau (1)\n  41 (Critère 4, action 2",
    "Listées, mais jamais citées (1)\n  C2-A1-08 – Plan du restaurant",
    "Sans date (1)\n  C4-A1-01",
    "Numéro donné plusieurs fois (1)\n  C6-A1-01",
    "Sans fichier dans le répertoire (28)",
    "Fichiers que rien ne cite (1)\n  Menu.pdf",
    "29 preuves, 28 citées, 28 listées, 1 fichier trouvé.",
    "non vérifiés",
  ])
    expect(out).toContain(words);
  // Its date is « - » in the list.
  expect(out).toMatch(/C4-A1-01 – .*\(PDF\)\n/);
});

test("without a folder, nothing is said of files", async () => {
  const { out } = await run(["d.docx", "--annexe", "a.docx"]);
  expect(out).not.toMatch(/fichier/);
});

test("without a list, it says that numbers are not checked", async () => {
  const { code, out } = await run(["d.docx"]);
  expect(out).toContain("Aucun bordereau n’a été reconnu : les numéros cités ne sont pas vérifiés.");
  expect(code).toBe(0);
});

test("an action without evidence is told with what would show it, and whose reading that is", async () => {
  const blank = { "vide.docx": dossier("d02-modele-vierge") };
  const { code, out } = await run(["vide.docx"], [], blank);
  expect(out).toMatch(/Actions et indicateurs mesurés sans preuve citée \(\d+\)\n {2}Critère 1, action 1/);
  expect(code).toBe(1);
});

test("a document that is no dossier is told", async () => {
  const list = p("Bordereau des preuves") + table(["N°", "Intitulé", "Date"], ["1", "Bilan", "2024"]);
  const { code, err } = await run(["x.docx"], [], { "x.docx": docx(list) });
  expect(err).toBe("ldm : aucun tableau officiel n’a été reconnu : est-ce bien un dossier ?\n");
  expect(code).toBe(1);
});

test("the list is written as an annex and for a spreadsheet, filled from the folder, and read back the same", async () => {
  const names = ["C1-A1-01.pdf", "Annexe 41 - convention.pdf", "Menu.pdf"];
  const options = ["--out", "b.docx", "--csv", "b.csv"];
  const { out, err, files } = await run(["d.docx", "--annexe", "a.docx", "--folder", "preuves", ...options], names);
  expect(err).toBe("ldm : b.docx écrit : 30 preuves.\nldm : b.csv écrit : 30 preuves.\n");
  expect(out).toContain("Citées, mais absentes du bordereau (1)");
  const lines = new TextDecoder().decode(files["b.csv"]).trim().split("\r\n");
  expect(lines).toHaveLength(31);
  expect(lines.find((line) => line.startsWith("41;"))).toMatch(
    /^41;Convention;Convention;;.*Annexe 41 - convention\.pdf/,
  );
  expect(lines.filter((line) => line.includes("Menu.pdf"))).toHaveLength(1);
  // The annex written is the list of the next check: nothing is missing from it any more.
  const again = await run(["d.docx", "--annexe", "b.docx", "--format", "json"], [], { "b.docx": files["b.docx"]! });
  const { items, summary } = JSON.parse(again.out) as Told;
  expect(summary).toMatchObject({ unlisted: 0, listed: 30 });
  expect(items.find(({ number }) => number === "41")!.states).toEqual(["cited", "listed"]);
  expect(again.code).toBe(0);
});

test("a second file of a number, a file named twice, the dossier among its evidence and hidden files are told", async () => {
  const names = ["C4-A1-01 relevé.ods", "C4-A1-01 relevé (1).ods", "dossier.docx", ".DS_Store", "Thumbs.db"];
  const more = { "preuves/dossier.docx": dossier(sample) };
  const args = ["preuves/dossier.docx", "--annexe", "a.docx", "--folder", "preuves/"];
  const { out } = await run(args, names, more);
  for (const words of [
    "Sans date (1)\n  C4-A1-01 – Synthèse chiffrée",
    "(fichier modifié le 12/03/2024)",
    "Plusieurs fichiers portent leur numéro (1)\n  C4-A1-01 – Synthèse chiffrée",
    " : C4-A1-01 relevé (1).ods ; retenu : C4-A1-01 relevé.ods",
    "Documents du dossier lui-même, non comptés parmi les preuves (1)\n  dossier.docx",
    "2 fichiers regardés dans le répertoire, 2 laissés de côté (cachés ou du système).",
  ])
    expect(out).toContain(words);
  expect(out).not.toContain("Fichiers que rien ne cite");
  const { items, folder, summary } = JSON.parse((await run([...args, "--format", "json"], names, more)).out) as Told;
  expect(items.find(({ number }) => number === "C4-A1-01")).toMatchObject({
    folderFile: "C4-A1-01 relevé.ods",
    folderFileChangedOn: "2024-03-12",
    otherFiles: ["C4-A1-01 relevé (1).ods"],
  });
  expect(folder).toEqual({ read: 2, setAside: 2, own: ["dossier.docx"], shared: [] });
  expect(summary).toMatchObject({ "several-files": 1, unusedFiles: 0 });
});

test("a folder without a file is told", async () => {
  const empty = await run(["d.docx", "--folder", "preuves"], [], {}, ["preuves"]);
  expect(empty.err).toBe("ldm : --folder : preuves ne contient aucun fichier.\n");
  const hidden = await run(["d.docx", "--folder", "preuves"], [".DS_Store"]);
  expect(hidden.err).toBe("ldm : --folder : preuves ne contient aucun fichier de preuve.\n");
  expect(hidden.out).toContain("0 fichier regardé dans le répertoire, 1 laissé de côté (caché ou du système).");
});

test("a list without a line is not written, and that is told", async () => {
  const blank = { "vide.docx": dossier("d02-modele-vierge") };
  const { code, out, err, files } = await run(["vide.docx", "--out", "b.docx", "--csv", "b.csv"], [], blank);
  expect(out).toContain("\nAucune preuve citée ni listée.\n");
  expect(err).toBe(
    "ldm : b.docx n’est pas écrit : aucune preuve citée ni listée.\n" +
      "ldm : b.csv n’est pas écrit : aucune preuve citée ni listée.\n",
  );
  expect([code, "b.docx" in files, "b.csv" in files]).toEqual([1, false, false]);
});

test.each<[readonly string[], string]>([
  [["--out", "b.docx", "--csv", "absent/b.csv"], "--csv : le répertoire absent n’existe pas."],
  [["--out", "absent/x/b.docx"], "--out : le répertoire absent/x n’existe pas."],
  [["--csv", "a.docx/b.csv"], "--csv : a.docx est un fichier, pas un répertoire."],
  [["--csv", "fermé/b.csv"], "--csv : le répertoire fermé n’est pas accessible en écriture."],
  [["--out", "rangé.docx", "--force"], "--out : rangé.docx est un répertoire."],
])("nothing is written when %j cannot all be", async (args, sentence) => {
  const { code, out, err, files } = await run(["d.docx", ...args], [], {}, ["fermé", "rangé.docx"]);
  expect([code, out, Object.keys(files)]).toEqual([2, "", ["d.docx", "a.docx"]]);
  expect(err).toMatch(new RegExp(`^ldm : ${sentence} (?:Créez-le, ou c|C)hoisissez un autre (?:endroit|nom)\\.\n$`));
});

test("a file that exists is replaced when asked for only, and never one that was read", async () => {
  const there = { "b.docx": nothing };
  const refused = await run(["d.docx", "--out", "b.docx"], [], there);
  expect([refused.code, refused.err]).toEqual([
    2,
    "ldm : b.docx existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.\n",
  ]);
  expect(refused.files["b.docx"]).toBe(nothing);
  const forced = await run(["d.docx", "--out", "b.docx", "--force"], [], there);
  expect(forced.files["b.docx"]!.length).toBeGreaterThan(1000);
  const own = await run(["d.docx", "--annexe", "a.docx", "--out", "./a.docx", "--force"]);
  expect([own.code, own.err]).toEqual([
    2,
    "ldm : --out : ./a.docx est l’un des fichiers lus. Choisissez un autre nom.\n",
  ]);
  expect(own.files["a.docx"]).toBe(annexe);
});

test.each<[readonly string[], string]>([
  [["d.docx", "--out", "b.pdf"], "--out : « b.pdf » ne finit pas par .docx."],
  [["d.docx", "--csv", "b.xlsx"], "--csv : « b.xlsx » ne finit pas par .csv."],
  [[], "aucun dossier. Exemple : ldm evidence dossier.docx --folder preuves/"],
  [["absent.docx"], "absent.docx : introuvable. Vérifiez le nom et le répertoire."],
  [["d.docx", "--annexe", "absent.docx"], "absent.docx : introuvable. Vérifiez le nom et le répertoire."],
  [["d.docx", "--folder", "absent"], "--folder : absent : répertoire introuvable. Vérifiez le nom."],
  [["d.docx", "--folder", "a.docx"], "--folder : a.docx : ce n’est pas un répertoire."],
  [["d.docx", "--format", "html"], "--format : « html » est inconnu. Choisissez text ou json."],
  [["d.docx", "--sortie", "x"], "option inconnue : --sortie. Voyez ldm --help."],
])("ldm evidence %j is refused in one sentence", async (args, sentence) => {
  const { code, out, err } = await run(args);
  expect([code, out, err]).toEqual([2, "", `ldm : ${sentence}\n`]);
});

test("files cut from one document remember the same pieces: each is told once", async () => {
  const evidence = registerOf({ number: "99", title: "Convention" }, { number: "98", title: "Bilan" });
  const word = SimulatedWord.open(dossier(sample));
  word.common.addPart(writeRecord({ ...emptyRecord, evidence }));
  const file = word.save();
  const { out } = await run(["d.docx", "e.docx", "--format", "json"], [], { "d.docx": file, "e.docx": file });
  const { items } = JSON.parse(out) as Told;
  expect(items.filter(({ number }) => number === "99" || number === "98").map(({ troubles }) => troubles)).toEqual([
    ["undated"],
    ["undated"],
  ]);
});
