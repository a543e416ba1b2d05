import type { DocumentText } from "../../src/document";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { evidenceTables, foreignBlocks, foreignTables } from "../tables/foreign";
import { documentOf, paragraph, table } from "../tables/build";
import { diceOf } from "./dice";
import { seedDossier } from "./seed";

function findingsOf(...documents: readonly DocumentText[]): readonly string[] {
  const report = runRules(readDossier(documents, currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
  });
  expect(report.crashed).toEqual([]);
  return report.findings.map(({ rule, criterion, block, table: code }) => [rule, criterion, block, code].join(" "));
}

const alone = "not-a-dossier   ";

describe("a document that is no dossier is told so, and nothing else", () => {
  test.each([...foreignTables, ...evidenceTables].map((foreign) => [foreign.name, foreign] as const))(
    "%s",
    (_name, foreign) => {
      expect(findingsOf(documentOf([paragraph(foreign.title, 1), foreign.table]))).toEqual([alone]);
      expect(findingsOf(documentOf([paragraph(foreign.title), foreign.table]))).toEqual([alone]);
    },
  );

  test("all of them together", () => expect(findingsOf(documentOf(foreignBlocks))).toEqual([alone]));

  test("a report on other criteria, with its own tables", () => {
    const blocks = [paragraph("Critère 1 – L’information du public", 1), ...foreignBlocks];
    expect(findingsOf(documentOf(blocks))).toEqual([alone]);
  });
});

describe("inside a dossier, foreign tables change nothing", () => {
  const dossier = readDocx(seedDossier(diceOf(1)));
  const before = findingsOf(dossier);

  test.each(foreignTables.map((foreign) => [foreign.name, foreign] as const))("%s at the end", (_name, foreign) => {
    const blocks = [...dossier.blocks, paragraph("Annexes", 1), paragraph(foreign.title), foreign.table];
    expect(findingsOf({ ...dossier, blocks })).toEqual(before);
  });

  test.each(foreignTables.map((foreign) => [foreign.name, foreign] as const))("%s in an action", (_name, foreign) => {
    const at = dossier.blocks.findIndex((block) => block.kind === "paragraph" && /ACTION\W+2$/.test(block.text));
    const blocks = [...dossier.blocks];
    blocks.splice(at, 0, paragraph(foreign.title), foreign.table);
    expect(findingsOf({ ...dossier, blocks })).toEqual(before);
  });

  test.each(evidenceTables.map((foreign) => [foreign.name, foreign] as const))(
    "%s at the end is looked up for citations, and is no official table",
    (_name, foreign) => {
      const blocks = [...dossier.blocks, paragraph(foreign.title, 1), foreign.table];
      const after = findingsOf({ ...dossier, blocks });
      expect(after.filter((name) => !name.startsWith("evidence-"))).toEqual(
        before.filter((name) => !name.startsWith("evidence-")),
      );
      expect(after.some((name) => name.startsWith("evidence-unknown"))).toBe(true);
    },
  );

  test("all of them in a file beside it", () =>
    expect(findingsOf(dossier, documentOf([paragraph("Annexes", 1), ...foreignBlocks]))).toEqual(before));
});

test("one official table is enough when its title names a criterion", () => {
  const blocks = [paragraph("ÉTAT DES LIEUX DU CRITÈRE 1"), table(["Un constat."])];
  expect(findingsOf(documentOf(blocks))).not.toContain(alone);
});
