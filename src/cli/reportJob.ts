import {
  batchAsCsv,
  batchAsHtml,
  batchAsJson,
  batchAsText,
  reportAsCsv,
  reportAsHtml,
  reportAsJson,
  reportAsText,
  type BatchWriter,
  type ReportWriter,
} from "../report";
import type { ReportJob, ReportResult } from "./batch/CheckWorker";
import { checkDossier } from "./checkDossier";
import { UsageError, type Io } from "./io";

/** How the report of a check is written: of one dossier, of many. */
export interface ReportFormat {
  readonly one: ReportWriter;
  readonly many: BatchWriter;
}

/** What `--format` may ask for. */
export const formats: ReadonlyMap<string, ReportFormat> = new Map([
  ["text", { one: reportAsText, many: batchAsText }],
  ["json", { one: reportAsJson, many: batchAsJson }],
  ["csv", { one: reportAsCsv, many: batchAsCsv }],
  ["html", { one: reportAsHtml, many: batchAsHtml }],
]);

/** Checks one dossier and writes its report. Rejects for a bug alone: what the person can mend is told. */
export async function reportJob(
  { format, showDismissed, ...task }: ReportJob,
  io: Pick<Io, "readFile" | "today">,
): Promise<ReportResult> {
  try {
    const { report, remarks, ...checked } = await checkDossier(task, io);
    const write = formats.get(format)!.one;
    const text = write({ files: task.paths, report, ...checked, showDismissed });
    return { report: text, remarks, isFaulty: report.summary.error > 0 };
  } catch (error) {
    if (error instanceof UsageError) return { refusal: error.message };
    throw error;
  }
}
