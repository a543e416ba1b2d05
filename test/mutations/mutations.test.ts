import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules, type Finding } from "../../src/checker";
import type { DocumentText } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { auditFaults } from "./auditFaults";
import type { Fault } from "./Fault";
import { dossierFaults } from "./dossierFaults";
import { Mutant } from "./Mutant";

const faults = [...dossierFaults, ...auditFaults];

const good = readDocx(readFileSync(resolve(__dirname, "../dossiers/d01-dossier-complet/dossier.docx")));
const dossier = readDossier([good], currentEdition);

function check(document: DocumentText, { audit, audience }: Partial<Fault> = {}): readonly Finding[] {
  const { findings, crashed } = runRules(readDossier([document], currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
    audit: audit?.(dossier) ?? null,
    audience: audience ?? (audit ? "auditor" : "school"),
  });
  expect(crashed).toEqual([]);
  return findings;
}

/** What a finding is known by here: two checks of one document give the same. */
const nameOf = ({ rule, criterion, block, table, field, objective, indicator }: Finding): string =>
  [rule, criterion, block, table, field, objective, indicator].join("/");

const before = new Set(check(good).map(nameOf));

describe("faults seeded in a good dossier", () => {
  test("it has neither error nor warning before", () => {
    expect(check(good).filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test.each(faults.map((fault) => [fault.name, fault] as const))("%s gives exactly its finding", (_name, fault) => {
    const mutant = fault.seed(new Mutant(good, dossier));
    const told = check(mutant.document as DocumentText, fault).filter((finding) => !before.has(nameOf(finding)));
    expect(told.map((finding, index) => only(finding, fault.expected[index]))).toEqual(fault.expected);
  });

  test("every rule has its fault", () => {
    const seeded = new Set(faults.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
    expect(allRules.map(({ id }) => id).filter((id) => !seeded.has(id))).toEqual([]);
  });
});

/** The keys that an expectation names; the whole finding's name where nothing was expected. */
function only(finding: Finding, expected: Partial<Finding> | undefined): unknown {
  if (!expected) return nameOf(finding);
  return Object.fromEntries((Object.keys(expected) as (keyof Finding)[]).map((key) => [key, finding[key]]));
}
