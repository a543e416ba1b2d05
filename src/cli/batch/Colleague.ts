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

/** What to check: files that are one dossier, its annexes, and the reference date asked for. */
export interface DossierTask {
  readonly paths: readonly string[];
  readonly annexes: readonly string[];
  readonly date: string | undefined;
}

/** One dossier to check and to report on. Crosses threads: plain data. */
export interface ReportJob extends DossierTask {
  readonly format: string;
  readonly showDismissed: boolean;
}

/** The report of one dossier, or the sentence that says why there is none. */
export type ReportResult =
  | { readonly report: string; readonly remarks: readonly string[]; readonly isFaulty: boolean }
  | { readonly refusal: string };

/** Somebody who checks dossiers one at a time, within a time and a memory: a thread, or a test's stand-in. */
export interface Colleague {
  /** Rejects when the colleague cannot go on; it is then to be dismissed. */
  readonly check: (job: DossierJob) => Promise<JobResult>;
  /** The same, for the whole report of one dossier. */
  readonly report: (job: ReportJob) => Promise<ReportResult>;
  readonly dismiss: () => void;
}
