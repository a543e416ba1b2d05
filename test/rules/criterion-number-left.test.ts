import { readDossier } from "../../src/dossier";
import { runRules } from "../../src/checker";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import rule from "../../src/rules/criterion-number-left";
import { docx, p, table } from "../word/fixture";

const check = (body: string) =>
  runRules(readDossier([readDocx(docx(body))], currentEdition), [rule], {
    edition: currentEdition,
    referenceYear: 2026,
  }).findings;

describe("criterion-number-left", () => {
  test("says nothing of a title with its number", () => {
    expect(check(p("ÉTAT DES LIEUX DU CRITÈRE 2") + table(["Un constat."]) + p(""))).toEqual([]);
  });

  test("is told once per criterion, on the first title that still says X", () => {
    const findings = check(
      p("Critère 2 : L’accueil") +
        p("ÉTAT DES LIEUX DU CRITÈRE X") +
        table(["Un constat."]) +
        p("OBJECTIF GÉNÉRAL DU CRITÈRE X") +
        table(["Un but."]) +
        p(""),
    );
    expect(findings).toMatchObject([
      { criterion: 2, table: "T1", text: "ÉTAT DES LIEUX DU CRITÈRE X", severity: "error" },
    ]);
  });
});
