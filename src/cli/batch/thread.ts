import { parentPort, Worker } from "node:worker_threads";
import { FileError, type Io } from "../io";
import { reportJob } from "../reportJob";
import { checkJob } from "./checkJob";
import type { Colleague, DossierJob, ReportJob } from "./Colleague";

/** What one thread may take. */
export interface Bounds {
  /** Megabytes. */
  readonly memory: number;
  /** Milliseconds for one dossier. */
  readonly time: number;
}

/** Ten times the memory of a dossier of 170 pages, and a thousand times its time. */
const usual: Bounds = { memory: 1024, time: 120_000 };

/** A job, by what is asked of it. */
type Message = { readonly check: DossierJob } | { readonly report: ReportJob };

/** Starts a thread on a script, by default on this same file, which then calls `serve`. */
export function hireThread(script = __filename, bounds = usual): Colleague {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: bounds.memory } });
  // Whatever a dying thread says when nobody waits for it.
  worker.on("error", () => undefined);
  return {
    check: (job) => ask(worker, { check: job }, job.file, bounds),
    report: (job) => ask(worker, { report: job }, job.paths[0]!, bounds),
    dismiss: () => void worker.terminate(),
  };
}

/** Rejects with a FileError when the thread goes beyond its bounds. */
function ask<Result>(worker: Worker, message: Message, file: string, { memory, time }: Bounds): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (reason: string): void =>
      settle(() => reject(new FileError(file, `${reason}. Ouvrez-le dans Word et enregistrez-en une copie.`)));
    const timer = setTimeout(
      () => stop(`la vérification, arrêtée, durait plus de ${Math.ceil(time / 1000)}\u00a0secondes`),
      time,
    );
    const onMessage = (result: Result): void => settle(() => resolve(result));
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        stop(`la vérification, arrêtée, demandait plus de ${memory}\u00a0mégaoctets de mémoire`);
      else settle(() => reject(error));
    };
    const onExit = (): void => stop("la vérification s’est arrêtée d’elle-même");
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      then();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(message);
  });
}

/** What the thread does: one dossier after the other, as they are handed out. */
export function serve(io: Pick<Io, "readFile" | "today">): void {
  parentPort?.on("message", (message: Message) => {
    const answer = "check" in message ? checkJob(message.check, io) : reportJob(message.report, io);
    void answer.then((result) => parentPort?.postMessage(result));
  });
}
