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
export interface DossierRequest {
  readonly paths: readonly string[];
  readonly annexes: readonly string[];
  readonly date: string | undefined;
}

/** One dossier to check and to report on. Crosses threads: plain data. */
export interface ReportJob extends DossierRequest {
  readonly format: string;
  readonly showDismissed: boolean;
}

/** The report of one dossier, or the sentence that says why there is none. */
export type ReportResult =
  | { readonly report: string; readonly remarks: readonly string[]; readonly isFaulty: boolean }
  | { readonly refusal: string };

/** Checks dossiers one at a time, within a time and a memory: a thread, or a fake in tests. */
export interface CheckWorker {
  /** Rejects when the worker cannot go on; it is then to be terminated. */
  readonly check: (job: DossierJob) => Promise<JobResult>;
  /** The same, for the whole report of one dossier. */
  readonly report: (job: ReportJob) => Promise<ReportResult>;
  readonly terminate: () => void;
}
