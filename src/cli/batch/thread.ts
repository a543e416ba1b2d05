import { parentPort, Worker } from "node:worker_threads";
import { FileError, type Io } from "../io";
import { reportJob } from "../reportJob";
import { checkJob } from "./checkJob";
import type { CheckWorker, DossierJob, ReportJob } from "./CheckWorker";

/** What one thread may take. */
export interface Bounds {
  readonly maxMemoryMb: number;
  /** For one dossier. */
  readonly timeoutMs: number;
}

/** Ten times the memory of a dossier of 170 pages, and a thousand times its time. */
const defaultBounds: Bounds = { maxMemoryMb: 1024, timeoutMs: 120_000 };

/** A job, by what is asked of it. */
type Message = { readonly check: DossierJob } | { readonly report: ReportJob };

/** Starts a thread on a script, by default on this same file, which then calls `serveChecks`. */
export function startWorker(script = __filename, bounds = defaultBounds): CheckWorker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: bounds.maxMemoryMb } });
  // Ignore errors of a worker that nobody awaits any more.
  worker.on("error", () => undefined);
  return {
    check: (job) => ask(worker, { check: job }, job.file, bounds),
    report: (job) => ask(worker, { report: job }, job.paths[0]!, bounds),
    terminate: () => void worker.terminate(),
  };
}

/** Rejects with a FileError when the thread goes beyond its bounds. */
function ask<Result>(
  worker: Worker,
  message: Message,
  file: string,
  { maxMemoryMb, timeoutMs }: Bounds,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (reason: string): void =>
      finish(() => reject(new FileError(file, `${reason}. Ouvrez-le dans Word et enregistrez-en une copie.`)));
    const timer = setTimeout(
      () => stop(`la vérification, arrêtée, durait plus de ${Math.ceil(timeoutMs / 1000)}\u00a0secondes`),
      timeoutMs,
    );
    const onMessage = (result: Result): void => finish(() => resolve(result));
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        stop(`la vérification, arrêtée, demandait plus de ${maxMemoryMb}\u00a0mégaoctets de mémoire`);
      else finish(() => reject(error));
    };
    const onExit = (): void => stop("la vérification s’est arrêtée d’elle-même");
    const finish = (then: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(message);
  });
}

/** What the thread does: one dossier after the other, as they are handed out. */
export function serveChecks(io: Pick<Io, "readFile" | "today">): void {
  parentPort?.on("message", (message: Message) => {
    const answer = "check" in message ? checkJob(message.check, io) : reportJob(message.report, io);
    void answer.then((result) => parentPort?.postMessage(result));
  });
}
