import { unreadableLine } from "../../report";
import { reasonOf } from "./checkJob";
import type { CheckWorker, DossierJob, JobResult } from "./CheckWorker";

/** A run of the pool in progress. */
export interface PoolRun {
  /** Results in the order of the jobs, whatever the speed of each; those never begun are absent after a stop. */
  readonly results: Promise<readonly JobResult[]>;
  /** Stops every worker at once. */
  readonly stop: () => void;
}

/** Runs the jobs on a pool of workers. A worker that fails is replaced, and its dossier’s line gives the reason. */
export function runPool(
  jobs: readonly DossierJob[],
  count: number,
  startWorker: () => CheckWorker,
  onDone: (done: number) => void,
): PoolRun {
  const results: JobResult[] = [];
  const workers = new Set<CheckWorker>();
  let next = 0;
  let done = 0;
  let isStopped = false;
  const begin = (): CheckWorker => {
    const worker = startWorker();
    workers.add(worker);
    return worker;
  };
  const end = (worker: CheckWorker): void => {
    workers.delete(worker);
    worker.terminate();
  };
  const work = async (): Promise<void> => {
    let worker = begin();
    while (next < jobs.length && !isStopped) {
      const index = next++;
      const job = jobs[index]!;
      try {
        results[index] = await worker.check(job);
      } catch (error) {
        results[index] = { line: unreadableLine(job.file, job.annexe, reasonOf(error)), remarks: [] };
        end(worker);
        if (isStopped) return;
        worker = begin();
      }
      onDone(++done);
    }
    end(worker);
  };
  return {
    results: Promise.all(Array.from({ length: Math.min(count, jobs.length) }, work)).then(() => results),
    stop: () => {
      isStopped = true;
      for (const worker of workers) end(worker);
    },
  };
}
