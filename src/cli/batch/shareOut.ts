import { unreadableLine } from "../../report";
import { reasonOf } from "./checkJob";
import type { Colleague, DossierJob, JobResult } from "./Colleague";

/** A piece of work being done. */
export interface SharedWork {
  /** Results in the order of the jobs, whatever the speed of each; those never begun are absent after a stop. */
  readonly results: Promise<readonly JobResult[]>;
  /** Dismisses everybody at once. */
  readonly stop: () => void;
}

/** Hands jobs out one at a time. A colleague who fails over a dossier is replaced, and that dossier's line says why. */
export function shareOut(
  jobs: readonly DossierJob[],
  count: number,
  hire: () => Colleague,
  onDone: (done: number) => void,
): SharedWork {
  const results: JobResult[] = [];
  const staff = new Set<Colleague>();
  let next = 0;
  let done = 0;
  let isStopped = false;
  const begin = (): Colleague => {
    const colleague = hire();
    staff.add(colleague);
    return colleague;
  };
  const end = (colleague: Colleague): void => {
    staff.delete(colleague);
    colleague.dismiss();
  };
  const work = async (): Promise<void> => {
    let colleague = begin();
    while (next < jobs.length && !isStopped) {
      const index = next++;
      const job = jobs[index]!;
      try {
        results[index] = await colleague.check(job);
      } catch (error) {
        results[index] = { line: unreadableLine(job.file, job.annexe, reasonOf(error)), remarks: [] };
        end(colleague);
        if (isStopped) return;
        colleague = begin();
      }
      onDone(++done);
    }
    end(colleague);
  };
  return {
    results: Promise.all(Array.from({ length: Math.min(count, jobs.length) }, work)).then(() => results),
    stop: () => {
      isStopped = true;
      for (const colleague of staff) end(colleague);
    },
  };
}
