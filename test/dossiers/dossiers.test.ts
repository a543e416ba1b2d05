import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { compare, type Expectations } from "./matchExpected";

const names = readdirSync(__dirname).filter((name) => /^d\d\d-/.test(name));
const ids = new Set(allRules.map(({ id }) => id));

describe("whole dossiers", () => {
  test.each(names)("%s gives the findings expected of it, and no false alarm", (name) => {
    const expectations = JSON.parse(readFileSync(join(__dirname, name, "expected.json"), "utf8")) as Expectations;
    const document = readDocx(readFileSync(join(__dirname, name, "dossier.docx")));
    const annex = join(__dirname, name, "annexe.docx");
    expect(existsSync(annex)).toBe(expectations.annexe !== null);
    const annexes = expectations.annexe === null ? [] : [readDocx(readFileSync(annex))];
    const report = runRules(readDossier([document], currentEdition, annexes), allRules, {
      edition: currentEdition,
      referenceYear: Number(expectations.date.slice(0, 4)),
    });
    expect(report.crashed).toEqual([]);
    const { missing, unexpected } = compare(report.findings, expectations, ids);
    expect(missing).toEqual([]);
    expect(unexpected.map(({ rule, criterion, block, table, field, text }) => ({ rule, criterion, block, table, field, text }))).toEqual([]);
  });
});
