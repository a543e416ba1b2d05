import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { main } from "../../src/cli/main";
import { readDocx } from "../../src/ooxml";
import { dossier, world } from "./world";

describe("ldm check", () => {
  test("a clean dossier: exit 0, and says so", async () => {
    const { io, said } = world({ "d.docx": dossier("d01-dossier-complet") });
    expect(await main(["check", "d.docx"], io)).toBe(0);
    expect(said.out).toContain("Rien à signaler dans 8\u00a0critères");
  });

  test("a faulty dossier: exit 1, findings by criterion and block, with what to do", async () => {
    const { io, said } = world({ "d.docx": dossier("d03-defauts-melanges") });
    expect(await main(["check", "d.docx"], io)).toBe(1);
    expect(said.out).toMatch(/^Critère 4, action\u00a02$/m);
    expect(said.out).toContain("Action sans aucune preuve citée.");
    expect(said.out).toMatch(/\d+\u00a0erreurs, \d+\u00a0avertissements?, \d+\u00a0informations?\.\n/);
  });

  test("--format json has the keys of the contract, in their order", async () => {
    const { io, said } = world({ "d.docx": dossier("d03-defauts-melanges") });
    expect(await main(["check", "d.docx", "--format", "json"], io)).toBe(1);
    const report = JSON.parse(said.out) as { findings: object[]; summary: { error: number; criteria: object[] } };
    expect(Object.keys(report)).toEqual(["edition", "file", "findings", "summary"]);
    expect(Object.keys(report.findings[0]!)).toEqual(
      "rule severity criterion block table field objective indicator message text location".split(" "),
    );
    expect(Object.keys(report.summary.criteria[0]!)).toEqual(
      "criterion actions engagements required filled indicators proved".split(" "),
    );
    expect(report.summary.error).toBeGreaterThan(0);
  });

  test("--out writes the report to a file, in the format asked for", async () => {
    const { io, said, files } = world({ "d.docx": dossier("d03-defauts-melanges") });
    expect(await main(["check", "d.docx", "--format", "html", "--out", "r.html"], io)).toBe(1);
    expect(new TextDecoder().decode(files["r.html"])).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(said.out).toBe("r.html écrit.\n");
    await main(["check", "d.docx", "--format", "csv", "--out", "r.csv"], io);
    expect([...files["r.csv"]!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("--annexe is read for its list of evidence; what is told of it has no place in the dossier, but its words", async () => {
    const name = "d07-annexe-separee";
    const annex = readFileSync(resolve(__dirname, `../dossiers/${name}/annexe.docx`));
    const { io, said } = world({ "d.docx": dossier(name), "a.docx": annex });
    const findings = async (...more: string[]) => {
      said.out = "";
      await main(["check", "d.docx", "--format", "json", ...more], io);
      const report = JSON.parse(said.out) as { findings: { rule: string; text: string; location: object | null }[] };
      return report.findings.filter(({ rule }) => /^evidence-(un|dup)/.test(rule));
    };
    expect(await findings()).toEqual([]);
    const told = await findings("--annexe", "a.docx");
    expect(told.map(({ rule, text }) => [rule, text]).sort()).toEqual([
      ["evidence-duplicate", "C6-A1-01\u00a0– Programme de la mobilité"],
      ["evidence-uncited", "C2-A1-08\u00a0– Plan du restaurant"],
      ["evidence-undated", expect.stringMatching(/^C4-A1-01\u00a0– /)],
      ["evidence-unknown", "pièce n° 41"],
    ]);
    for (const { rule, location } of told)
      expect([rule, location === null]).toEqual([rule, rule !== "evidence-unknown"]);
    expect(said.err).toBe("");
  });

  test("--annexe without any list of evidence: a warning, and the check goes on", async () => {
    const files = { "d.docx": dossier("d07-annexe-separee"), "a.docx": dossier("d02-modele-vierge") };
    const { io, said } = world(files);
    expect(await main(["check", "d.docx", "--annexe", "a.docx", "--annexe", "a.docx"], io)).toBe(1);
    expect(said.err).toMatch(/^ldm\u00a0: aucun bordereau des preuves n’a été reconnu/);
  });

  test("--date decides which measures have come", async () => {
    const count = async (date: string): Promise<number> => {
      const { io, said } = world({ "d.docx": dossier("d04-entetes-libres") });
      await main(["check", "d.docx", "--format", "json", "--date", date], io);
      const { findings } = JSON.parse(said.out) as { findings: { rule: string }[] };
      return findings.filter(({ rule }) => rule === "measure-not-due").length;
    };
    expect(await count("2026-11-01")).toBe(3);
    expect(await count("2027")).toBe(0);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["a file that is not there", ["check", "x.docx"], /^ldm\u00a0: x\.docx\u00a0: introuvable\./],
    ["an annex that is not there", ["check", "d.docx", "--annexe", "x.docx"], /x\.docx\u00a0: introuvable/],
    ["a name without a letter", ["check", ""], /nom de fichier est vide/],
    ["an output without a name", ["check", "d.docx", "--out", ""], /--out\u00a0: il manque ce qui suit/],
    ["a file that is no document", ["check", "pdf.docx"], /PDF/],
    ["no file", ["check"], /aucun fichier/],
    ["an unknown option", ["check", "--verbose"], /option inconnue\u00a0: --verbose/],
    ["an option given twice", ["evidence", "d.docx", "--folder", "a", "--folder", "b"], /--folder est donné deux fois/],
    ["an option without its value", ["check", "d.docx", "--out"], /--out\u00a0: il manque ce qui suit/],
    ["an unknown format", ["check", "d.docx", "--format", "xml"], /«\u00a0xml\u00a0» est inconnu/],
    ["a report over a document", ["check", "d.docx", "--out", "d.docx"], /est un nom de document/],
    ["a number of jobs for one dossier", ["check", "d.docx", "--jobs", "2"], /ne vaut que pour un répertoire/],
    ["no job", ["check", "d.docx", "--jobs", "0"], /nombre entier de 1 à 64/],
    ["a folder and a file", ["check", "r", "d.docx"], /un seul répertoire/],
    ["an annex for a folder", ["check", "r", "--annexe", "d.docx"], /X\.annexe\.docx/],
    ["a folder without a dossier", ["check", "r"], /aucun fichier \.docx/],
    ["a date that is none", ["check", "d.docx", "--date", "hier"], /n’est pas une date/],
    ["a day that the month lacks", ["check", "d.docx", "--date", "2026-02-30"], /n’est pas une date/],
    ["an unknown command", ["verifie"], /commande inconnue\u00a0: verifie/],
    ["a criterion that is none", ["new", "--out", "n.docx", "--criteria", "un"], /n’est pas une liste de critères/],
    ["a criterion that the guide lacks", ["new", "--out", "n.docx", "--criteria", "1,9"], /pas de critère 9/],
    ["a range beyond the guide", ["new", "--out", "n.docx", "--criteria", "0-3"], /pas de critère 0/],
    ["fewer actions than none", ["new", "--out", "n.docx", "--actions", "-1"], /nombre entier de 0 à 20/],
    ["too many actions", ["new", "--out", "n.docx", "--actions", "99"], /nombre entier de 0 à 20/],
    ["no place to write to", ["new"], /où écrire/],
    ["a name without .docx", ["new", "--out", "n.doc"], /ne finit pas par \.docx/],
  ])("%s: exit 2, one French sentence, nothing on the output", async (_name, args, sentence) => {
    const files = {
      "d.docx": dossier("d01-dossier-complet"),
      "pdf.docx": new TextEncoder().encode("%PDF-1.7"),
      "r/notes.txt": new Uint8Array(),
    };
    const { io, said } = world(files);
    expect(await main(args, io)).toBe(2);
    expect(said.err).toMatch(sentence);
    expect(said.err.trim().split("\n")).toHaveLength(1);
    expect(said.err).not.toMatch(/\bat .*:\d+/);
    expect(said.out).toBe("");
  });
});

describe("ldm new", () => {
  test("writes the official dossier, and never over a file that exists", async () => {
    const { io, said, files } = world();
    expect(await main(["new", "--out", "n.docx"], io)).toBe(0);
    const { blocks } = readDocx(files["n.docx"]!);
    expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(88);
    expect(await main(["new", "--out", "n.docx"], io)).toBe(2);
    expect(said.err).toContain("n.docx existe déjà");
    expect(await main(["new", "--out", "n.docx", "--criteria", "1,3", "--force"], io)).toBe(0);
    expect(readDocx(files["n.docx"]!).blocks.filter(({ kind }) => kind === "table")).toHaveLength(22);
  });

  test("counts actions and commitments", async () => {
    const { io, files } = world();
    await main(["new", "--out", "n.docx", "--criteria", "2", "--actions", "2", "--engagements", "0"], io);
    expect(readDocx(files["n.docx"]!).blocks.filter(({ kind }) => kind === "table")).toHaveLength(12);
  });

  test("what it writes is a dossier in which everything is still to fill", async () => {
    const { io, said, files } = world();
    await main(["new", "--out", "n.docx", "--criteria", "1"], io);
    said.out = "";
    await main(["check", "n.docx", "--format", "json"], { ...io, readFile: () => Promise.resolve(files["n.docx"]!) });
    const { findings } = JSON.parse(said.out) as { findings: { rule: string; criterion: number }[] };
    const rules = new Set(findings.filter(({ criterion }) => criterion === 1).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([
      "evidence-missing",
      "required-empty",
      "team-missing",
      "transversality-empty",
      "year-not-set",
    ]);
  });
});

test("--help tells every command and exit code", async () => {
  const { io, said } = world();
  expect(await main(["--help"], io)).toBe(0);
  expect(said.out).toContain("ldm check");
  expect(said.out).toContain("ldm new");
  expect(said.out).toContain("Code de sortie");
});
