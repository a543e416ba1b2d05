import type { DossierLine } from "../../report";

/** One dossier of a folder to check. Crosses threads: plain data. */
export interface DossierJob {
  /** Path inside the folder. */
  readonly file: string;
  readonly annexe: string | null;
  readonly folder: string;
  readonly date: string;
}

/** What comes back: the check reduced to its line, and sentences for the error output. */
export interface JobResult {
  readonly line: DossierLine;
  readonly remarks: readonly string[];
}

/** Somebody who checks dossiers one at a time: a thread, or a test's stand-in. */
export interface Colleague {
  /** Rejects when the colleague cannot go on; it is then to be dismissed. */
  readonly check: (job: DossierJob) => Promise<JobResult>;
  readonly dismiss: () => void;
}
