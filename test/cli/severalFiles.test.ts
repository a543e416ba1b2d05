import type { Location } from "../../src/document";
import { main } from "../../src/cli/main";
import { readDocx } from "../../src/ooxml";
import { writeDocx, type TemplatePart } from "../../src/tables";
import { dossier, world } from "./world";

const criteria = [1, 2, 3, 4, 5, 6, 7, 8];

/** A filled file of one criterion; a faulty one has an empty cell. */
function fileOf(criterion: number, isFaulty = false): Uint8Array {
  const pieces: readonly TemplatePart[] = [
    { kind: "criterion", criterion },
    { kind: "action", criterion, number: 1 },
    { kind: "commitment", criterion, number: 1 },
  ];
  const people = ["Diarra", "Aurore", "CPE", "Le Gallic", "Yann", "PLP"];
  return writeDocx(pieces, {
    objectives: 1,
    indicatorsPerObjective: 1,
    members: 1,
    years: { start: "2020", followUp: "2023", end: "2025" },
    valuesOf: (code) => (field, line) => {
      if (isFaulty && code === "T7" && field === "lieux") return "";
      if (code === "T4") return people[line + (field === "membres" ? 3 : 0)];
      if (field === "perenne") return "OUI";
      if (field === "duree") return "5 ans";
      if (field.startsWith("mesure")) return `${10 + line}`;
      if (field === "animateur") return "Aurore Diarra, CPE";
      if (field === "indicateur") return `Nombre d’élèves (annexe C${criterion}-A1-01)`;
      return `Réponse du critère ${criterion}, ${code}, ${field}, ${line}.`;
    },
  });
}

/** What `ldm check` says of files given in this order. */
async function check(order: readonly number[], faulty: number | null = null) {
  const files = Object.fromEntries(criteria.map((one) => [`critere-${one}.docx`, fileOf(one, one === faulty)]));
  const { io, said } = world(files);
  const code = await main(["check", ...order.map((one) => `critere-${one}.docx`), "--format", "json"], io);
  expect(said.err).toBe("");
  const report = JSON.parse(said.out) as {
    findings: { rule: string; severity: string; criterion: number | null; table: string | null }[];
    summary: { criteria: { criterion: number; actions: number; engagements: number }[] };
  };
  return { code, ...report, errors: report.findings.filter(({ severity }) => severity === "error") };
}

describe("ldm check with one file for each criterion", () => {
  test("eight files are one dossier: no criterion is missing", async () => {
    const { code, errors, summary } = await check(criteria);
    expect(errors).toEqual([]);
    expect(code).toBe(0);
    expect(summary.criteria.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(summary.criteria.every(({ actions, engagements }) => actions === 1 && engagements === 1)).toBe(true);
  });

  test("given out of order, each criterion is known by its titles", async () => {
    const { errors, summary } = await check([5, 1, 8, 3, 2, 7, 6, 4], 3);
    expect(errors).toMatchObject([{ rule: "required-empty", criterion: 3, table: "T7" }]);
    expect(summary.criteria.map(({ criterion }) => criterion).sort()).toEqual(criteria);
  });

  test("one of them alone is told the seven others", async () => {
    const { code, errors } = await check([4]);
    expect(code).toBe(1);
    expect(errors.map(({ rule, criterion }) => [rule, criterion])).toEqual(
      [1, 2, 3, 5, 6, 7, 8].map((criterion) => ["criterion-missing", criterion]),
    );
  });
});

describe("ldm check with two dossiers given together by mistake", () => {
  const names = ["a/d01.docx", "b/d03.docx"] as const;
  const files = { [names[0]]: dossier("d01-dossier-complet"), [names[1]]: dossier("d03-defauts-melanges") };
  const run = async (paths: readonly string[], format: string): Promise<string> => {
    const { io, said } = world({ ...files });
    await main(["check", ...paths, "--format", format], io);
    return said.out;
  };
  interface Told {
    readonly findings: readonly { rule: string; criterion: number; location: Location | null; file?: string | null }[];
  }

  test("each criterion is told to stand in another file too, on the second of them", async () => {
    const { findings } = JSON.parse(await run(names, "json")) as Told;
    const twice = findings.filter(({ rule }) => rule === "criterion-order");
    expect(twice.map(({ criterion, file }) => [criterion, file])).toEqual(criteria.map((one) => [one, names[1]]));
    expect(await run(names, "text")).toMatch(
      /\n {2}avertissement · b\/d03\.docx\u00a0: Critère déjà présent dans un autre des fichiers donnés\.\n/,
    );
  });

  test("every finding with a place names the file where its words stand, in any order", async () => {
    const alone = JSON.parse(await run([names[1]], "json")) as Told;
    expect(alone.findings.every((finding) => !("file" in finding))).toBe(true);
    const paragraphs = new Map(Object.entries(files).map(([name, bytes]) => [name, readDocx(bytes).paragraphs]));
    const empty = ({ findings }: Told) => findings.filter(({ rule }) => rule === "required-empty");
    for (const order of [names, [...names].reverse()]) {
      const told = JSON.parse(await run(order, "json")) as Told;
      for (const { location, file } of told.findings) {
        const place = location?.place;
        if (!place) expect(file).toBeNull();
        else if (place.paragraph !== null) expect(paragraphs.get(file!)![place.paragraph]!.text).toBe(place.text);
      }
      expect(empty(told).map(({ file }) => file)).toEqual(empty(alone).map(() => names[1]));
    }
  });

  test("so do the spreadsheet and the page", async () => {
    const lines = (await run(names, "csv")).trimEnd().split("\r\n");
    expect(lines.filter((line) => /^criterion-order;/.test(line) && !line.endsWith(";b/d03.docx"))).toEqual([]);
    expect(await run(names, "html")).toContain('<p class="where">Critère\u00a02 (d03.docx)</p>');
  });
});

test.each([
  ["check", "critere-1.docx", "./critere-1.docx"],
  ["evidence", "critere-1.docx", "./critere-1.docx"],
])("a file that is given twice is refused: ldm %s %s %s", async (...args) => {
  const file = fileOf(1);
  const { io, said } = world({ "critere-1.docx": file, "./critere-1.docx": file });
  expect(await main(args, io)).toBe(2);
  expect([said.out, said.err]).toEqual([
    "",
    "ldm\u00a0: ./critere-1.docx est donné deux fois. Donnez chaque fichier une seule fois.\n",
  ]);
});
