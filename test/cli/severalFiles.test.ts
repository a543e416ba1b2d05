import { main } from "../../src/cli/main";
import { writeDocx, type Piece } from "../../src/tables";
import { world } from "./world";

const criteria = [1, 2, 3, 4, 5, 6, 7, 8];

/** A filled file of one criterion; a faulty one has an empty cell. */
function fileOf(criterion: number, isFaulty = false): Uint8Array {
  const pieces: readonly Piece[] = [
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
