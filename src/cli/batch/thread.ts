import { parentPort, Worker } from "node:worker_threads";
import type { Io } from "../io";
import { checkJob } from "./checkJob";
import type { Colleague, DossierJob, JobResult } from "./Colleague";

/** Megabytes that a thread may hold: ten times what a dossier of 170 pages takes. */
const mostMemory = 1024;

/** Milliseconds for one dossier: a thousand times what a long one takes. */
const mostTime = 120_000;

/** Starts a thread on this same file, which then calls `serve`. */
export function hireThread(): Colleague {
  const worker = new Worker(__filename, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  // Whatever a dying thread says when nobody waits for it.
  worker.on("error", () => undefined);
  return {
    check: (job) => ask(worker, job),
    dismiss: () => void worker.terminate(),
  };
}

function ask(worker: Worker, job: DossierJob): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error("plus de deux minutes"))), mostTime);
    const onMessage = (result: JobResult): void => settle(() => resolve(result));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new Error("arrêté")));
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

/** What the thread does: one dossier after the other, as they are handed out. */
export function serve(io: Pick<Io, "readFile" | "today">): void {
  parentPort?.on("message", (job: DossierJob) => {
    void checkJob(job, io).then((result) => parentPort?.postMessage(result));
  });
}
