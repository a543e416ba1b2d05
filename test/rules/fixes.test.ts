import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules, type Finding } from "../../src/checker";
import type { DocumentText } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { writeDocx } from "../../src/tables";
import { applyFix } from "../helpers/applyFix";

const read = (name: string): DocumentText =>
  readDocx(readFileSync(resolve(__dirname, `../dossiers/${name}/dossier.docx`)));

const check = (document: DocumentText): readonly Finding[] =>
  runRules(readDossier([document], currentEdition), allRules, { edition: currentEdition, referenceYear: 2026 })
    .findings;

const blank = read("d02-modele-vierge");
const flawed = read("d03-defauts-melanges");

/** Texts of the paragraphs that a correction changes, after it. */
function after(document: DocumentText, { fixes }: Finding, rank = 0): readonly string[] {
  const fixed = applyFix(document, [fixes[rank]!]);
  return fixed.paragraphs
    .filter(({ text }, index) => text !== document.paragraphs[index]!.text)
    .map(({ text }) => text);
}

describe("corrections", () => {
  test("the years of a header: N given once, N+3 and N+5 with it", () => {
    const finding = check(blank).find(({ rule, table }) => rule === "year-not-set" && table === "T6")!;
    expect(finding.fixes).toMatchObject([{ asks: "start-year", safety: "check-after" }]);
    expect(after(blank, finding)).toEqual(["Mesure début (2021)", "Mesure suivi 2 (2024)", "Mesure fin (2026)"]);
  });

  test("a commitment’s reference year", () => {
    const finding = check(blank).find(({ rule, table }) => rule === "year-not-set" && table === "T10")!;
    expect(after(blank, finding)).toEqual(["Mesure à 2021"]);
  });

  test("a year that the other headers tell is safe to write", () => {
    const told = check(flawed).filter(({ rule }) => rule === "year-not-set");
    expect(told.length).toBeGreaterThan(0);
    for (const { fixes, location } of told)
      expect([location!.place.text, fixes.length]).toEqual([location!.place.text, 1]);
  });

  test("OUI or NON: one or the other, never chosen for the author", () => {
    const finding = check(blank).find(({ rule }) => rule === "choice-unresolved")!;
    expect(finding.fixes.map(({ safety }) => safety)).toEqual(["check-after", "check-after"]);
    expect(after(blank, finding, 0)).toContain("OUI");
    expect(after(blank, finding, 1)).toContain("NON");
  });

  test("a missing table is inserted in its block", () => {
    const finding = check(flawed).find(({ rule }) => rule === "table-missing")!;
    const { table, criterion, block } = finding;
    expect(finding.fixes[0]!.edits).toEqual([{ kind: "insertTable", table, criterion, block }]);
  });

  test("the numbers of 2016 become the present ones, in titles and teams, never in citations", () => {
    const former = read("d05-passage-libreoffice");
    const finding = check(former).find(({ rule }) => rule === "criterion-numbering")!;
    const fixed = applyFix(former, finding.fixes);
    expect(check(fixed).map(({ rule }) => rule)).not.toContain("criterion-numbering");
    const numbers = readDossier([fixed], currentEdition).criteria.map(({ criterion, national }) => [
      criterion,
      national,
    ]);
    expect(numbers).toEqual([1, 2, 4, 5, 6, 7, 8, 3].map((number) => [number, number]));
    const citations = (document: DocumentText) =>
      readDossier([document], currentEdition).citations.map(({ text }) => text);
    expect(citations(fixed)).toEqual(citations(former));
    expect(fixed.paragraphs.filter(({ text }) => /^Coordonnateur critère 4/.test(text))).toHaveLength(1);
  });

  test("a block's title takes the numbers of its place", () => {
    const pieces = [
      { kind: "criterion", criterion: 1 },
      { kind: "action", criterion: 2, number: 3 },
      { kind: "criterion", criterion: 2 },
    ] as const;
    const document = readDocx(writeDocx(pieces));
    const finding = check(document).find(({ rule }) => rule === "block-number")!;
    expect(after(document, finding)).toEqual(["CRITÈRE\u00a01\u00a0: ACTION\u00a01"]);
  });

  test("a missing column is added after the guide's column before it", () => {
    const document = read("d01-dossier-complet");
    const table = document.blocks.find(
      (block) => block.kind === "table" && JSON.stringify(block).includes("Modalités d’organisation"),
    );
    if (table?.kind !== "table") throw new Error("no T7");
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) }));
    const narrowed = { ...table, rows, columnCount: table.columnCount - 1 };
    const blocks = document.blocks.map((block) => (block === table ? narrowed : block));
    const finding = check({ ...document, blocks }).find(({ rule }) => rule === "table-altered")!;
    expect(finding.fixes).toMatchObject([
      {
        safety: "check-after",
        edits: [{ kind: "addColumn", at: { text: "Lieux" }, header: "Modalités d’organisation" }],
      },
    ]);
  });

  test.each([
    ["d02-modele-vierge", blank],
    ["d03-defauts-melanges", flawed],
  ] as const)("the safe ones together leave nothing safe to correct in %s, and break nothing", (_name, document) => {
    const findings = check(document);
    const safe = findings.flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe"));
    expect(safe.length).toBeGreaterThan(0);
    const left = check(applyFix(document, safe));
    expect(left.flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe"))).toEqual([]);
    // An instruction taken away leaves an empty cell, which is told as such; nothing else is new.
    const known = new Set(findings.map(({ rule }) => rule));
    const rules = new Set(left.map(({ rule }) => rule).filter((rule) => !known.has(rule)));
    const aboutEmptyCells = ["required-empty", "measure-missing", "team-missing"];
    expect([...rules].filter((rule) => !aboutEmptyCells.includes(rule))).toEqual([]);
  });

  test("a correction says what it does in words of its own", () => {
    for (const { fixes } of [...check(blank), ...check(flawed)]) {
      for (const { label, edits } of fixes) {
        expect(label).toMatch(/^[A-ZÉ]\p{L}+er? /u);
        expect(edits.length).toBeGreaterThan(0);
      }
    }
  });
});
