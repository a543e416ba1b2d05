import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { compare, type ExpectedFinding } from "../dossiers/matchExpected";

/** One case; see the README beside it. */
interface Case {
  readonly shows: string;
  readonly date: string;
  readonly annexe: null;
  readonly expected: readonly ExpectedFinding[];
  readonly tolerated: readonly ExpectedFinding[];
  readonly progress?: readonly number[];
  readonly message_says?: string;
}

const ids = new Set(allRules.map(({ id }) => id));
const names = readdirSync(__dirname)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => name.replace(".docx", ""));
const cases = names.map((name) => {
  const one = JSON.parse(readFileSync(join(__dirname, `${name}.expected.json`), "utf8")) as Case;
  return [name, one.shows, one] as const;
});

test.each(cases)("%s: %s", (name, _shows, expectations) => {
  const dossier = readDossier([readDocx(readFileSync(join(__dirname, `${name}.docx`)))], currentEdition);
  const referenceYear = Number(expectations.date.slice(0, 4));
  const { findings, crashed, summary } = runRules(dossier, allRules, { edition: currentEdition, referenceYear });
  expect(crashed).toEqual([]);
  const { missing, unexpected, extraInformation } = compare(findings, expectations, ids);
  expect(missing).toEqual([]);
  // In a case even a piece of information that nobody asked for is a false alarm.
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
});

function isTolerated(finding: object, { tolerated }: Case): boolean {
  const told = finding as Record<string, unknown>;
  return tolerated.some((one) => Object.entries(one).every(([key, value]) => told[key] === value));
}
