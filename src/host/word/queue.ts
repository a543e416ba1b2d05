import { toHostError } from "./hostError";
import { runWatched } from "./silence";

let last: Promise<unknown> = Promise.resolve();

/** Runs jobs on the document one at a time, in order: Word mixes up batches that overlap. */
export function queued<T>(job: () => Promise<T>): Promise<T> {
  const next = last.then(job, job).catch((error: unknown) => {
    throw toHostError(error);
  });
  last = next.catch(() => undefined);
  return next;
}

/** One `Word.run` in the queue. Throws HostError `silent` where Word does not answer; the next job runs then. */
export function runWord<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return queued(() => runWatched(job));
}
