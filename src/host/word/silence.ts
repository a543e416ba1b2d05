import { HostError } from "..";

/** Milliseconds after which a call that Word has not answered is given up. */
export const patience = 30_000;

/** Runs a job after some milliseconds; returns the way to give that up. */
export type After = (milliseconds: number, job: () => void) => () => void;

let after: After = (milliseconds, job) => {
  const timer = setTimeout(job, milliseconds);
  return () => clearTimeout(timer);
};

/** Measures time by another clock: tests wait for nobody. */
export function measureBy(clock: After): void {
  after = clock;
}

/** Calls that were given up, and that Word may still answer. */
const silent = new Set<Promise<unknown>>();

/** Whether Word still owes an answer to a call that was given up: what it asked for may yet be done. */
export function isOwedAnAnswer(): boolean {
  return silent.size > 0;
}

/**
 * The answer of one call of Word. Throws HostError `silent` when it does not come in time: some calls are never answered
 * (office-js #6514, #6523, #998), and whatever stands in the queue behind them would wait for ever.
 */
export function unlessSilent<T>(call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = after(patience, () => {
      const forget = (): boolean => silent.delete(call);
      silent.add(call);
      call.then(forget, forget);
      reject(new HostError("silent", "", "before"));
    });
    call.then(resolve, reject).finally(stop);
  });
}

/** Whether a failure is that Word did not answer: asking it more would take as long again. */
export function isSilence(error: unknown): boolean {
  return error instanceof HostError && error.code === "silent";
}

/** One `Word.run`, each sync of which is given up when Word does not answer it. */
export function runWatched<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = <R>(passed?: R): Promise<R> => unlessSilent(sync(passed));
    return job(context);
  });
}
