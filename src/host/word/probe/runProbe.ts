import type {
  DocumentHost,
  Fact,
  Facts,
  ProbeAnswer,
  ProbeMaterial,
  ProbeOutcome,
  ProbeQuestion,
  ProbeResult,
} from "../..";
import { createBench, isSilence, officeErrorOf, withLimit } from "./bench";
import { skipped, type Probe } from "./defineProbe";
import { countLeft, emptyDocument } from "./scratch";

/** What a probe is run with. */
export interface ProbeRun {
  readonly host: DocumentHost;
  readonly material: ProbeMaterial;
  readonly ask: (question: ProbeQuestion) => Promise<ProbeAnswer>;
  readonly limitMs: number;
}

/** Runs a probe and cleans up after it. Never rejects. */
export async function runProbe(probe: Probe, { host, material, ask, limitMs }: ProbeRun): Promise<ProbeResult> {
  if (probe.since && !Office.context.requirements.isSetSupported("WordApi", probe.since)) return unsupported(probe);
  const bench = createBench({ host, material, ask, limitMs });
  const start = Date.now();
  const stopped = await outcomeOf(() => probe.run(bench));
  const ms = Date.now() - start - bench.askedMs;
  const happened: Facts = Object.fromEntries(bench.facts);
  const names = Object.keys(probe.expected);
  const differs = names.filter((name) => isOtherwise(probe.expected[name], happened[name]));
  const untried = names.filter((name) => happened[name] === skipped);
  const isUntried = untried.length === names.length || untried.some((name) => name === probe.decisive);
  return {
    id: probe.id,
    outcome: stopped?.outcome ?? (differs.length > 0 ? "otherwise" : isUntried ? "skipped" : "as-expected"),
    expected: probe.expected,
    happened,
    differs,
    broken: differs.filter((name) => !probe.forgiven?.includes(name)),
    untried,
    errors: stopped ? [...bench.errors, stopped.error] : bench.errors,
    ms,
    left: probe.isApart ? null : await cleanUp(limitMs),
  };
}

function isOtherwise(expected: Fact | undefined, happened: Fact | undefined): boolean {
  return happened !== skipped && happened !== expected;
}

/** How a probe stopped before its end; null when it came to it. */
async function outcomeOf(job: () => Promise<void>) {
  try {
    await job();
    return null;
  } catch (error) {
    const of = (outcome: ProbeOutcome, code: string, location = "") => ({
      outcome,
      error: { step: "probe", code, location },
    });
    if (isSilence(error)) return of("silent", "silent");
    const known = officeErrorOf("probe", error);
    if (known) return of("refused", known.code, known.location);
    return of("crashed", error instanceof Error ? error.name : "unknown", error instanceof Error ? error.message : "");
  }
}

async function cleanUp(limitMs: number): Promise<number | null> {
  const attempt = <T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T | null> =>
    withLimit(() => Word.run(job), limitMs).catch(() => null);
  await attempt(emptyDocument);
  return attempt(countLeft);
}

function unsupported({ id, expected }: Probe): ProbeResult {
  const none = { happened: {}, differs: [], broken: [], untried: [], errors: [], ms: 0, left: 0 };
  return { id, outcome: "unsupported", expected, ...none };
}
