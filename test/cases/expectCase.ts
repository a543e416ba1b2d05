import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runRules, type Finding } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { compare, type ExpectedFinding } from "../dossiers/matchExpected";

/** A dossier and what must be told of it; see the README of `test/cases`. */
export interface Case {
  readonly shows: string;
  readonly date: string;
  readonly annexe: null;
  readonly expected: readonly ExpectedFinding[];
  readonly tolerated: readonly ExpectedFinding[];
  readonly progress?: readonly number[];
  readonly message_says?: string;
}

const ids = new Set(allRules.map(({ id }) => id));
/** Rules of the catalogue that come with what they speak of: sentences of the guide inserted as material. */
const awaited = new Set(["guide-example-kept"]);

/** The cases of a folder, by their names: a dossier and its expected findings each. */
export function casesIn(folder: string): readonly (readonly [name: string, shows: string, one: Case])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .map((name) => name.replace(".docx", ""))
    .map((name) => {
      const one = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as Case;
      return [name, one.shows, one] as const;
    });
}

/** Checks a dossier, and expects what its case expects and nothing else, information included. */
export function expectCase(folder: string, name: string, expectations: Case): void {
  const dossier = readDossier([readDocx(readFileSync(join(folder, `${name}.docx`)))], currentEdition);
  const referenceYear = Number(expectations.date.slice(0, 4));
  const { findings, crashed, summary } = runRules(dossier, allRules, { edition: currentEdition, referenceYear });
  expect(crashed).toEqual([]);
  expect(expectations.expected.filter(({ rule }) => !ids.has(rule) && !awaited.has(rule))).toEqual([]);
  const { missing, unexpected, extraInformation } = compare(findings, expectations, ids);
  expect(missing).toEqual([]);
  // Even a piece of information that nobody asked for is a false alarm.
  const told = [...unexpected, ...extraInformation.filter((one) => !isTolerated(one, expectations))];
  expect(
    told.map(({ rule, criterion, block, table, field, text }) => ({ rule, criterion, block, table, field, text })),
  ).toEqual([]);
  for (const criterion of expectations.progress ?? []) {
    const { required, filled } = summary.criteria.find((one) => one.criterion === criterion)!;
    expect([criterion, filled]).toEqual([criterion, required]);
  }
  if (expectations.message_says !== undefined) {
    const own = findings.find(({ rule }) => rule === expectations.expected[0]!.rule);
    expect(own?.message).toMatch(new RegExp(expectations.message_says));
  }
}

function isTolerated(finding: Finding, { tolerated }: Case): boolean {
  return tolerated.some((one) => Object.entries(one).every(([key, value]) => finding[key as keyof Finding] === value));
}
