import {
  HostError,
  type DocumentHost,
  type Fact,
  type ProbeError,
  type ProbeMaterial,
  type ProbeQuestion,
} from "../..";
import type { ProbeAnswer } from "../..";
import { refused, skipped, type Bench } from "./defineProbe";

/** Milliseconds after which Word will not answer any more. */
export const silenceMs = 30_000;

/** Word did not answer in time. */
export class Silence extends Error {}

/** Whether a failure is that Word never answered, here or to the host. */
export function isSilence(error: unknown): boolean {
  return error instanceof Silence || (error instanceof HostError && error.code === "silent");
}

/** A bench, and what was noted on it. */
export interface NotingBench extends Bench {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly errors: readonly ProbeError[];
  /** Milliseconds in which the person was asked. */
  readonly askedMs: number;
}

/** What a bench is made of. */
export interface BenchDeps {
  readonly host: DocumentHost;
  readonly material: ProbeMaterial;
  readonly ask: (question: ProbeQuestion) => Promise<ProbeAnswer>;
  readonly limitMs: number;
}

/** Makes the bench of one probe. */
export function createBench({ host, material, ask, limitMs }: BenchDeps): NotingBench {
  const facts = new Map<string, Fact>();
  const errors: ProbeError[] = [];
  let askedMs = 0;
  const call = <T>(job: () => Promise<T>): Promise<T> => withLimit(job, limitMs);
  return {
    facts,
    errors,
    get askedMs() {
      return askedMs;
    },
    host,
    material,
    note: (name, value) => void facts.set(name, value),
    call,
    run: (job) => call(() => Word.run(job)),
    async attempt(name, job) {
      try {
        facts.set(name, await job());
      } catch (error) {
        const known = officeErrorOf(name, error);
        if (!known) throw error;
        errors.push(known);
        facts.set(name, refused);
      }
    },
    async timed(name, job) {
      const start = Date.now();
      try {
        return await job();
      } finally {
        facts.set(`${name}Ms`, Date.now() - start);
      }
    },
    async ask(question) {
      const start = Date.now();
      try {
        return await ask(question);
      } finally {
        askedMs += Date.now() - start;
      }
    },
    skip(...names) {
      for (const name of names) facts.set(name, skipped);
    },
  };
}

/** Waits for a job, up to a limit. Throws Silence. */
export function withLimit<T>(job: () => Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence()), limitMs);
    job()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** What Office refused, in its own terms; null for anything else. */
export function officeErrorOf(step: string, error: unknown): ProbeError | null {
  if (isSilence(error)) return null;
  // The host gives Office's code and place in its detail.
  if (error instanceof HostError) {
    const [code = "", ...location] = error.detail.split(" ");
    return { step, code: `${error.code}${code && ` ${code}`}`, location: location.join(" ") };
  }
  if (typeof error !== "object" || error === null) return null;
  // By its shape: the library may live in another window than ours, and errors of ours have a code too.
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  return typeof code === "string" && debugInfo ? { step, code, location: debugInfo.errorLocation ?? "" } : null;
}
