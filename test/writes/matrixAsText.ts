import type { FaultRun, Problem } from "./FaultRun";
import { faultLabel } from "./faultsFor";
import type { MatrixResult } from "./runMatrix";

const columns = ["runs", "before", "after", "between", "resolved", "partly", "wrong report", "other"] as const;

/** The matrix as a table, a line for each operation, with what was found wrong by its cause, the most frequent first. */
export function matrixAsText({ runs, leftovers, broken }: MatrixResult, maxCauses = 40): string {
  const names = [...new Set(runs.map(({ operation }) => operation))];
  const lines = [
    ...names.map((name) =>
      lineOf(
        name,
        runs.filter(({ operation }) => operation === name),
      ),
    ),
  ];
  const width = Math.max(0, ...names.map(({ length }) => length));
  return [
    `${"".padEnd(width)}  ${columns.join("  ")}`,
    ...[...lines, lineOf("all", runs)].map(
      ([name, figures]) =>
        `${name.padEnd(width)}  ${figures.map((figure, rank) => String(figure).padStart(columns[rank]!.length)).join("  ")}`,
    ),
    ...section("Undo, undisturbed, leaves something", leftovers),
    ...section("Could not be looked at", broken),
    ...section("What is wrong, by cause", causesOf(runs).slice(0, maxCauses)),
  ].join("\n");
}

/** Everything that was found wrong, a line each. */
export function problemsAsText(runs: readonly FaultRun[]): readonly string[] {
  return runs.flatMap(({ operation, word, fault, outcome, problems }) =>
    problems.map(
      ({ kind, what }) =>
        `${operation}, ${word}, ${faultLabel(fault)}: ${outcome}; ${kind}: ${what.replace(/\s+/g, " ")}`,
    ),
  );
}

/** The three figures: runs that leave the document before, after, or neither with nothing to resolve it. */
export function threeFigures(runs: readonly FaultRun[]): string {
  const [total, before, after, between, resolved, partly] = figuresOf(runs);
  const others = `${resolved} more resolved by the journal, ${partly} of flags partly written and told so`;
  return `${total} runs: ${before} before, ${after} after, ${between} between (${others})`;
}

function lineOf(name: string, runs: readonly FaultRun[]): readonly [string, readonly number[]] {
  return [name, figuresOf(runs)];
}

function figuresOf(runs: readonly FaultRun[]): readonly number[] {
  const has = (run: FaultRun, ...kinds: readonly Problem["kind"][]): boolean =>
    run.problems.some(({ kind }) => kinds.includes(kind));
  const count = (isSo: (run: FaultRun) => boolean): number => runs.filter(isSo).length;
  const isResolved = (run: FaultRun): boolean => run.outcome === "journal" && !has(run, "resolve", "between");
  return [
    runs.length,
    count(({ outcome }) => outcome === "before"),
    count(({ outcome }) => outcome === "after"),
    count((run) => run.outcome === "between" || (run.outcome === "journal" && !isResolved(run))),
    count(isResolved),
    count(({ outcome }) => outcome === "partly"),
    count((run) => has(run, "report")),
    count((run) => has(run, "receipt", "undo", "again", "disagreement", "bug")),
  ];
}

/** Problems that differ only by the words of the document are one cause. */
function causesOf(runs: readonly FaultRun[]): readonly string[] {
  const found = new Map<string, { count: number; readonly example: string }>();
  for (const { operation, word, fault, outcome, problems } of runs) {
    for (const { kind, what } of problems) {
      const cause = `${kind}: ${what.replace(/\([-\d]+ characters\) « [^]*? » for « [^]*? »/g, "differs").replace(/\d+/g, "n")}`;
      const known = found.get(cause);
      if (known) known.count++;
      else found.set(cause, { count: 1, example: `« ${operation} » in ${word}, ${faultLabel(fault)} (${outcome})` });
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([cause, { count, example }]) => `${count} × ${cause}\n      first: ${example}`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ["", `${title}:`, ...lines.map((line) => `  ${line}`)] : [];
}
