import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { runRules, applyDismissals, type CheckReport, type Finding } from "../../src/checker";
import { findingKey } from "../../src/checker/findingKey";
import { findingContextOf } from "../../src/checker/findingContext";
import { nowhere, readDossier, type Coordinates } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import type { Dismissal } from "../../src/record";
import { allRules } from "../../src/rules";
import { writeDocx, type Field, type TableCode, type TemplatePart } from "../../src/tables";
import { dossierOf } from "../helpers/testRule";
import { documentOf } from "../tables/build";

/** One action as its author wrote it: words by field, all the others empty. */
type Action = Partial<Record<Field, string>>;

const years = { start: "2020", followUp: "2023", end: "2025" };

/** Criterion 1 with these actions, in this order. */
function reportOf(
  actions: readonly Action[],
  over: { years?: typeof years; dismissals?: Dismissal[] } = {},
): CheckReport {
  const pieces: readonly TemplatePart[] = [
    { kind: "criterion", criterion: 1 },
    ...actions.map((_, rank): TemplatePart => ({ kind: "action", criterion: 1, number: rank + 1 })),
  ];
  const bytes = writeDocx(pieces, {
    objectives: 1,
    indicatorsPerObjective: 2,
    members: 1,
    years: over.years ?? years,
    valuesOf: (_code: TableCode, _criterion, block) => (field, line) => {
      const words = block === null ? {} : actions[block - 1]!;
      return (line === 0 || !field.startsWith("mesure") ? words[field] : undefined) ?? "";
    },
  });
  return runRules(readDossier([readDocx(bytes)], currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
    dismissals: over.dismissals ?? [],
  });
}

const workshop: Action = {
  denomination: "Ateliers du mercredi",
  objectif: "Ouvrir l’atelier",
  indicateur: "Nombre de jours",
};
const stay: Action = { denomination: "Séjour à Dublin", objectif: "Partir", indicateur: "Nombre d’élèves" };

const keysOf = ({ findings }: CheckReport, wanted: (finding: Finding) => boolean): readonly string[] =>
  findings.filter(wanted).map(({ key }) => key);

const problem = { what: "Champ vide.", text: null, at: null };
const emptyDossier = readDossier([documentOf([])], currentEdition);

const in_ = (block: string) => (finding: Finding) => finding.block === block;
const places = ({ block, table, field }: Finding): boolean => block === "A1" && table === "T7" && field === "lieux";

function dismissalOf({ key, rule, parts }: Finding): Dismissal {
  return {
    key,
    rule,
    where: parts.where,
    what: parts.what,
    reason: "Sans objet ici.",
    by: "A. Diarra",
    on: "2026-11-24",
  };
}

describe("the key of a finding", () => {
  test("is its own in every sample", () => {
    const folder = resolve(__dirname, "../dossiers");
    for (const name of readdirSync(folder).filter((one) => /^d\d\d-/.test(one))) {
      const document = readDocx(readFileSync(resolve(folder, name, "dossier.docx")));
      const { findings } = runRules(readDossier([document], currentEdition), allRules, {
        edition: currentEdition,
        referenceYear: 2026,
      });
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
      // A mark's tag, `ldm:flag:` before it, holds 64 characters.
      for (const { key } of findings) expect(key.length).toBeLessThanOrEqual(64 - "ldm:flag:".length);
    }
  });

  test("tells equal empty cells of two actions apart by the words of their block", () => {
    const report = reportOf([workshop, stay]);
    expect(keysOf(report, in_("A1")).length).toBeGreaterThan(5);
    expect(keysOf(report, in_("A1")).filter((key) => keysOf(report, in_("A2")).includes(key))).toEqual([]);
    // Words, not ranks: nothing had to be counted.
    expect(
      keysOf(report, ({ block, table }) => block !== null && table === "T7").filter((key) => key.includes("~")),
    ).toEqual([]);
  });

  test("does not change when an action is added before, nor when two actions change places", () => {
    const before = keysOf(reportOf([workshop]), in_("A1"));
    expect(keysOf(reportOf([stay, workshop]), in_("A2"))).toEqual(before);
    expect(keysOf(reportOf([{}, workshop]), in_("A2"))).toEqual(before);
  });

  test("does not change with the year or the total that our own sentence tells", () => {
    const missing = ({ rule }: Finding): boolean => rule === "measure-missing";
    const later = { start: "2021", followUp: "2024", end: "2026" };
    const now = reportOf([workshop]);
    expect(now.findings.find(missing)?.parts.what).toContain("2020");
    expect(keysOf(reportOf([workshop], { years: later }), missing)).toEqual(keysOf(now, missing));
  });

  test("changes with the finding's own words, figures included, and with its objective's", () => {
    const numeric = ({ rule }: Finding): boolean => rule === "measure-not-numeric";
    const one = { ...workshop, "mesure-n": "beaucoup" };
    const [key, ...more] = keysOf(reportOf([one]), numeric);
    expect([key, more]).toEqual([expect.any(String), []]);
    expect(keysOf(reportOf([{ ...one, "mesure-n": "très peu" }]), numeric)).not.toContain(key);
    expect(keysOf(reportOf([{ ...one, indicateur: "Nombre de mois" }]), numeric)).not.toContain(key);
    expect(keysOf(reportOf([{ ...one, description: "Autre chose" }]), numeric)).toEqual([key]);
  });

  test("tells the same line of two blocks apart by what the blocks are called", () => {
    const numeric = ({ rule }: Finding): boolean => rule === "measure-not-numeric";
    const line = { ...workshop, "mesure-n": "beaucoup" };
    const keys = keysOf(reportOf([line, { ...line, denomination: "Ateliers du jeudi" }]), numeric);
    expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
    expect(keys.filter((key) => key.includes("~"))).toEqual([]);
  });

  test("tells an action from a commitment, and a table from another, that nobody named", () => {
    const key = (at: Partial<Coordinates>): string =>
      findingKey("required-empty", { ...nowhere, criterion: 1, ...at }, problem, findingContextOf(emptyDossier));
    const keys = [key({ block: "A1" }), key({ block: "E1" }), key({ table: "T7" }), key({ table: "T8" })];
    expect(new Set(keys).size).toBe(4);
    expect(key({ block: "A2" })).toBe(keys[0]);
  });

  test("follows what a commitment is called, too", () => {
    const key = (text: string): string => {
      const dossier = dossierOf({ words: { "T9 denomination": text } });
      return findingKey(
        "required-empty",
        { ...nowhere, criterion: 1, block: "E1" },
        problem,
        findingContextOf(dossier),
      );
    };
    expect(key("Un club")).not.toBe(key("Une visite"));
  });
});

test("two excerpts of one paragraph have each its key, figures included", () => {
  const text = "Voir M. A. Martin, poste 12, ou Mme B. Diarra, poste 14.";
  const key = (excerpt: string): string => {
    const start = text.indexOf(excerpt);
    const place = { paragraph: 7, text, start, end: start + excerpt.length, textWithDeletions: null };
    const problem = { what: "Donnée personnelle.", text: excerpt, at: { place, anchor: place } };
    return findingKey("personal-data", nowhere, problem, () => []);
  };
  const keys = ["M. A. Martin", "Mme B. Diarra", "poste 12", "poste 14"].map(key);
  expect(new Set(keys).size).toBe(4);
  expect(key("poste 12")).toBe(keys[2]);
});

describe("a dismissal", () => {
  const wanted = reportOf([workshop]).findings.find(places)!;
  const dismissals = [dismissalOf(wanted)];

  test("leaves the list and the counts, and is told apart", () => {
    const plain = reportOf([workshop]);
    const report = reportOf([workshop], { dismissals });
    expect(report.findings).toHaveLength(plain.findings.length - 1);
    expect(report.dismissed.map(({ key, dismissal }) => [key, dismissal.reason])).toEqual([
      [wanted.key, "Sans objet ici."],
    ]);
    expect(report.summary.error).toBe(plain.summary.error - 1);
    expect(report.summary.criteria).toEqual(plain.summary.criteria);
  });

  test("survives edits elsewhere, and ends when its own words change", () => {
    expect(reportOf([stay, { ...workshop, description: "Neuf" }], { dismissals }).dismissed).toHaveLength(1);
    expect(reportOf([{ ...workshop, lieux: "à compléter" }], { dismissals }).dismissed).toEqual([]);
    expect(reportOf([{ ...workshop, denomination: "Ateliers du jeudi" }], { dismissals }).dismissed).toEqual([]);
  });

  test("of one of two blanks that nothing tells apart comes back once the other is settled", () => {
    const blanks = reportOf([{}, {}]);
    const two = blanks.findings.filter(({ table, field }) => table === "T7" && field === "lieux");
    expect(two).toHaveLength(2);
    const [first] = two.map(dismissalOf);
    expect(reportOf([{}, {}], { dismissals: [first!] }).dismissed.map(({ block }) => block)).toEqual(["A1"]);
    expect(reportOf([{ lieux: "Salle 4" }, {}], { dismissals: [first!] }).dismissed).toEqual([]);
  });

  test("taken back, gives the report as it was", () => {
    const plain = reportOf([workshop]);
    expect(applyDismissals(applyDismissals(plain, dismissals), [])).toEqual(plain);
  });
});
