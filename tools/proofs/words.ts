import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { wordNames, type WordName } from "../../test/e2e/wordNames";
import type { Proof } from "../proof";

export const name = "words";

/** Test files that open no Word: the licences, the demo's own page, the pages of reports. */
const wordless = ["demo", "licences", "report"];

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A refusal that a test met and expected (`StageWord.can`). */
interface Refusal {
  readonly ability: string;
  readonly test: string;
}

interface WordRun {
  readonly word: WordName;
  readonly passed: number;
  readonly failed: readonly string[];
  /** Neither passed nor failed: there should be none. */
  readonly left: number;
  readonly refusals: readonly Refusal[];
}

/**
 * The end-to-end suite in each of the five Words, genuine Office.js over the simulated Word; `words` names one of them. Of
 * what passed, it says how many tests met something that this Word refuses, and held it to what is shown then.
 */
export async function run(words: string): Promise<Proof> {
  const wanted = wordNames.filter((word) => words === "" || word === words);
  if (wanted.length === 0) throw new Error(`no Word « ${words} »: ${wordNames.join(", ")}`);
  const runs: WordRun[] = [];
  for (const word of wanted) {
    const made = await runIn(word);
    console.log([lineOf(made), ...made.failed.map((one) => `  ${one}`)].join("\n"));
    runs.push(made);
  }
  return {
    holds: runs.every(({ passed, failed, left }) => passed > 0 && failed.length === 0 && left === 0),
    text: runs.map(lineOf).join("\n"),
  };
}

async function runIn(word: WordName): Promise<WordRun> {
  const folder = mkdtempSync(join(tmpdir(), "ldm-words-"));
  const [report, refusals] = [join(folder, "report.json"), join(folder, "refusals")];
  writeFileSync(refusals, "");
  try {
    const said = await jest(report, { LDM_WORD: word, LDM_WORD_REFUSALS: refusals });
    return { word, ...resultsIn(readText(report, said)), refusals: readRefusals(refusals) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the suite; resolves with what jest said of its own failure. */
function jest(report: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const options = ["--selectProjects", "e2e", "--maxWorkers=1", "--json", "--outputFile", report];
  const left = ["--testPathIgnorePatterns", `/test/e2e/(${wordless.join("|")})\\.test\\.ts$`];
  return new Promise((resolve, reject) => {
    const job = spawn(process.execPath, ["node_modules/jest/bin/jest.js", ...options, ...left], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    job.stderr.on("data", (text: Buffer) => (said += text.toString()));
    job.on("error", reject);
    job.on("close", () => resolve(said));
  });
}

/** The report; where jest wrote none, what it said instead. */
function readText(report: string, said: string): string {
  try {
    return readFileSync(report, "utf8");
  } catch {
    throw new Error(`jest wrote no report\n${said}`);
  }
}

function resultsIn(json: string): Pick<WordRun, "passed" | "failed" | "left"> {
  const { testResults } = JSON.parse(json) as JestReport;
  const tests = testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, fullName: `${basename(file)}: ${one.fullName}` })),
  );
  // A file that cannot be run has no tests.
  const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failed = tests
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join("\n"));
  return {
    passed,
    failed: [...failed, ...broken.map(({ name: file, message }) => `${basename(file)}: ${message}`)],
    left: tests.length - passed - failed.length,
  };
}

function readRefusals(file: string): readonly Refusal[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Refusal);
}

function lineOf({ word, passed, failed, left, refusals }: WordRun): string {
  const testsOf = (met: readonly Refusal[]): number => new Set(met.map(({ test }) => test)).size;
  const counts = [...new Set(refusals.map(({ ability }) => ability))].map(
    (ability) => `${ability} ${testsOf(refusals.filter((one) => one.ability === ability))}`,
  );
  const refused = [`refused in ${testsOf(refusals)}`, counts.join(", ")].filter(Boolean).join(": ");
  return [`${word}: ${passed} passed`, `${failed.length} failed`, left > 0 && `${left} not run`, refused]
    .filter(Boolean)
    .join(", ");
}
