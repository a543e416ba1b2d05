import type { DocumentHost, Fact, Facts, ProbeAnswer, ProbeId, ProbeMaterial, ProbeQuestion } from "../..";

/** What a probe works with. Each call of Word goes through it, so that none waits for ever. */
export interface Bench {
  readonly host: DocumentHost;
  readonly material: ProbeMaterial;
  /** Notes a fact. */
  note(name: string, value: Fact): void;
  /** One call of Word, or several. */
  call<T>(job: () => Promise<T>): Promise<T>;
  /** The same as one `Word.run`. */
  run<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T>;
  /** Notes what a job finds under a name; where Office refuses it, `refused`, and the probe goes on. */
  attempt(name: string, job: () => Promise<Fact>): Promise<void>;
  /** The same with the milliseconds that it took, under the name with `Ms`. */
  timed<T>(name: string, job: () => Promise<T>): Promise<T>;
  /** Asks the person. */
  ask(question: ProbeQuestion): Promise<ProbeAnswer>;
  /** Notes facts that the person did not want to look at. */
  skip(...names: readonly string[]): void;
}

/** One probe as data, and what it does. */
export interface Probe {
  readonly id: ProbeId;
  /** The WordApi set that it needs beyond 1.3. */
  readonly since?: "1.4" | "1.7";
  /** What we assume. */
  readonly expected: Facts;
  /** Facts of `expected` that the product forgives when they are otherwise. */
  readonly forgiven?: readonly string[];
  /** A fact that only the person sees, and without which nothing is known: the rest may be what Word says of itself. */
  readonly decisive?: string;
  /** The document is the person's: nothing is cleaned up but by the probe itself. */
  readonly isApart?: boolean;
  run(bench: Bench): Promise<void>;
}

/** Keeps the type of a probe where it is written. */
export function defineProbe(probe: Probe): Probe {
  return probe;
}

/** The value of a fact that Office refused to give. */
export const refused = "refused";

/** The value of a fact that the person did not look at. */
export const skipped = "skipped";
