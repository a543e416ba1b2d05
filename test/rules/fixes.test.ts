import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules, type Finding } from "../../src/checker";
import type { DocumentText } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
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
