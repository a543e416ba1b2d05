import type { Finding } from "../../src/checker";

type Key = "rule" | "severity" | "criterion" | "block" | "table" | "field" | "objective" | "indicator";

/** One line of `expected.json`; see the README beside the dossiers. */
export type ExpectedFinding = Partial<Record<Key, string | number | null>> & {
  readonly rule: string;
  readonly loose?: readonly Key[];
  readonly many?: boolean;
  readonly criterion_any?: readonly number[];
};

export interface Expectations {
  readonly date: string;
  readonly annexe: string | null;
  readonly expected: readonly ExpectedFinding[];
  readonly tolerated: readonly ExpectedFinding[];
}

const strict: readonly Key[] = ["rule", "severity", "criterion", "block"];
const ifTold: readonly Key[] = ["table", "field", "objective", "indicator"];

/**
 * Compares findings with what a dossier expects, for the rules given only: what is expected and was not found, and what
 * was found and is neither expected nor tolerated. Information is never a false alarm.
 */
export function compare(findings: readonly Finding[], { expected, tolerated }: Expectations, rules: ReadonlySet<string>) {
  const wanted = expected.filter(({ rule }) => rules.has(rule));
  const left = [...findings];
  const missing = wanted.filter((one) => {
    const matches = left.filter((finding) => meets(finding, one));
    for (const match of one.many ? matches : matches.slice(0, 1)) left.splice(left.indexOf(match), 1);
    return matches.length === 0;
  });
  const unexpected = left
    .filter(({ severity }) => severity !== "info")
    .filter((finding) => !tolerated.some((one) => tolerates(finding, one)));
  return { missing, unexpected, extraInformation: left.filter(({ severity }) => severity === "info") };
}

function meets(finding: Finding, one: ExpectedFinding): boolean {
  const loose = one.loose ?? [];
  if (one.criterion_any && !one.criterion_any.includes(finding.criterion ?? 0)) return false;
  const skipped = one.criterion_any ? [...loose, "criterion"] : loose;
  return (
    strict.every((key) => skipped.includes(key) || finding[key] === (one[key] ?? null)) &&
    ifTold.every((key) => skipped.includes(key) || one[key] === undefined || one[key] === null || finding[key] === one[key])
  );
}

function tolerates(finding: Finding, one: ExpectedFinding): boolean {
  return [...strict, ...ifTold].every((key) => one[key] === undefined || finding[key] === one[key]);
}
