import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setVerdict, writeAudit, writePolicyFile, type AuditRecord } from "../../src/audit";
import { main } from "../../src/cli/main";
import { readDocx } from "../../src/ooxml";
import { emptyRecord, writeRecord, type DossierSettings } from "../../src/record";
import { smallAudit } from "../audit/smallAudit";
import { SimulatedWord } from "../word";
import { dossier, world } from "./world";

const sample = "d03-defauts-melanges";

/** The sample as Word saves it once it was scored so. */
function scored(record: AuditRecord): Uint8Array {
  const word = SimulatedWord.open(dossier(sample));
  word.common.addPart(writeAudit(record));
  return word.save();
}

/** A scored dossier that went through LibreOffice: its hidden part is gone. */
const sheetsAlone = new Uint8Array(readFileSync(resolve(__dirname, "../audit/libreOffice/scored.docx")));

async function run(files: Record<string, Uint8Array>, ...args: string[]) {
  const { io, said } = world(files);
  const code = await main(["audit", ...args], io);
  const plain = (text: string): string => text.replace(/\u00a0/g, " ");
  return { code, out: plain(said.out), err: plain(said.err), files };
}

test("an audit is told in plain text, with what the auditor's rules see", async () => {
  const { code, out, err } = await run({ "d.docx": scored(smallAudit()) }, "d.docx");
  expect(err).toBe("");
  for (const words of ["Anne Martin", "Efficacité : mise en œuvre", "Avis : réservé", "Contrôles de l’audit"])
    expect(out.toLowerCase()).toContain(words.toLowerCase());
  // Forty-odd attendus have no verdict yet.
  expect(code).toBe(1);
});

test("copies of one dossier are merged, whatever their order", async () => {
  const later = "2026-11-25T08:00:00.000Z";
  const mine = smallAudit();
  const theirs = setVerdict(
    mine,
    { voice: "auditor", id: "b2" },
    { expectation: "C1.3", verdict: "compliant", gravity: null, reason: "Vu sur place" },
    later,
  );
  const files = { "a.docx": scored(mine), "b.docx": scored(theirs) };
  const [one, other] = [
    await run(files, "a.docx", "b.docx", "--format", "csv"),
    await run(files, "b.docx", "a.docx", "--format", "csv"),
  ];
  expect(one.out).toContain("Vu sur place");
  expect(one.out).toBe(other.out);
});

test("the académie's settings are taken from their file, in place of what the copies say", async () => {
  const choice = { fiveMinorsMakeMajor: false, labels: { "opinion.reserved": "sursis à statuer" } };
  const files = {
    "d.docx": scored(smallAudit()),
    "c/d.docx": scored(smallAudit()),
    "academie.json": new TextEncoder().encode(writePolicyFile(choice)),
    "autre.json": new TextEncoder().encode("{}"),
  };
  expect((await run(files, "d.docx", "--policy", "academie.json")).out).toContain("sursis à statuer");
  expect((await run(files, "c", "--policy", "academie.json", "--format", "csv")).out).toContain("sursis à statuer");
  expect((await run(files, "d.docx")).out).not.toContain("sursis");
  const over = await run(files, "d.docx", "--policy", "academie.json", "--format", "json", "--out", "./academie.json");
  expect(over).toMatchObject({
    code: 2,
    err: "ldm : --out : ./academie.json est l’un des fichiers lus. Choisissez un autre nom.\n",
  });
  expect(await run(files, "d.docx", "--policy", "autre.json")).toMatchObject({
    code: 2,
    out: "",
    err: "ldm : autre.json : ce fichier ne contient pas de réglages d’académie.\n",
  });
});

test("scores of another dossier are no copy: nothing is merged", async () => {
  const of = (settings: Partial<DossierSettings>) => {
    const word = SimulatedWord.open(scored(smallAudit()));
    word.common.addPart(writeRecord({ ...emptyRecord, settings: { ...emptyRecord.settings, ...settings } }));
    return word.save();
  };
  const files = { "a.docx": of({ uai: "0690002B" }), "b.docx": of({ uai: "0750001A" }) };
  expect(await run(files, "a.docx", "b.docx")).toMatchObject({
    code: 2,
    out: "",
    err: "ldm : b.docx : ce n’est pas une copie de a.docx, car son UAI est 0750001A, et non 0690002B. Donnez les copies d’un seul dossier.\n",
  });
});

test("one school's name in two writings is one dossier by the UAI of its cover", async () => {
  const of = (school: string) => {
    const word = SimulatedWord.open(scored(smallAudit()));
    word.common.addPart(writeRecord({ ...emptyRecord, settings: { ...emptyRecord.settings, school } }));
    return word.save();
  };
  const { out, err } = await run({ "a.docx": of("LP Bel-Air"), "b.docx": of("Lycée Bel-Air") }, "a.docx", "b.docx");
  expect(err).toBe("");
  expect(out).toContain("Anne Martin");
});

test("where the hidden part is lost, the visible sheets are read, and that is said", async () => {
  const { out, err } = await run({ "d.docx": sheetsAlone }, "d.docx");
  expect(err).toContain("relue dans les fiches visibles");
  expect(out).toContain("Anne Martin");
});

test("the report is a Word document, never in place of another unless asked", async () => {
  const files: Record<string, Uint8Array> = { "d.docx": scored(smallAudit()) };
  await run(files, "d.docx", "--format", "docx", "--out", "r.docx");
  const words = readDocx(files["r.docx"]!)
    .paragraphs.map(({ text }) => text)
    .join("\n");
  expect(words).toContain("Rapport d’audit");
  const again = await run(files, "d.docx", "--format", "docx", "--out", "r.docx");
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("existe déjà")]);
  expect((await run(files, "d.docx", "--format", "docx", "--out", "r.docx", "--force")).err).toBe("");
});

test("a folder is a campaign: a line per dossier and criterion, and one for a file that cannot be read", async () => {
  const files = {
    "c/a.docx": scored(smallAudit()),
    "c/b.docx": new Uint8Array([1, 2, 3]),
    "c/c.docx": dossier(sample),
  };
  const { code, out } = await run(files, "c", "--format", "json");
  const { lines } = JSON.parse(out) as {
    lines: { file: string; criterion: number | null; unreadable: string | null }[];
  };
  expect(lines.filter(({ file }) => file === "a.docx").map(({ criterion }) => criterion)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
  expect(lines.filter(({ unreadable }) => unreadable !== null).map(({ file }) => file)).toEqual(["b.docx", "c.docx"]);
  expect(code).toBe(1);
});

test.each([
  [[], "aucun dossier noté"],
  [["rien.docx"], "introuvable"],
  [["nu.docx"], "notez-le dans la vue Auditer"],
  [["d.docx", "--format", "pdf"], "est inconnu"],
  [["d.docx", "--format", "docx"], "où écrire"],
  [["d.docx", "--format", "docx", "--out", "r.txt"], "ne finit pas par .docx"],
  [["c", "--format", "docx", "--out", "r.docx"], "ne vaut que pour un dossier"],
] as const)("%j is refused in one sentence", async (args, words) => {
  const d = scored(smallAudit());
  const { code, out, err } = await run({ "d.docx": d, "nu.docx": dossier(sample), "c/d.docx": d }, ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(words);
  expect(err.trim().split("\n")).toHaveLength(1);
});
