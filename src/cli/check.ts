import type { ReportJob, ReportResult } from "./batch/CheckWorker";
import { checkFolder } from "./batch/checkFolder";
import { checkReport, deliver } from "./deliver";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { parseOptions, referenceYear, wholeNumberOption } from "./options";
import { refuseSameFile } from "./readDocuments";
import { formats } from "./reportJob";

/** Threads asked for: more would be a slip of the keyboard. */
const mostJobs = 64;

/**
 * `ldm check dossier.docx…`: exit 0, or 1 when there is an error. Several files are one dossier, `--annexe` its annex; a
 * folder holds one dossier per file.
 */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: paths } = parseOptions(args, {
    format: { type: "string", default: "text" },
    out: { type: "string" },
    date: { type: "string" },
    annexe: { type: "string", multiple: true, default: [] },
    "show-dismissed": { type: "boolean", default: false },
    jobs: { type: "string" },
  });
  if (paths.length === 0) throw new UsageError("aucun fichier à vérifier. Exemple\u00a0: ldm check dossier.docx");
  const format = formats.get(values.format);
  if (!format)
    throw new UsageError(
      `--format\u00a0: «\u00a0${values.format}\u00a0» est inconnu. Choisissez text, json, csv ou html.`,
    );
  await checkReport(values.out, [...paths, ...values.annexe], io);
  if (values.date !== undefined) referenceYear(values.date);
  const jobs = wholeNumberOption(values.jobs, "jobs", 1, mostJobs);
  const showDismissed = values["show-dismissed"];
  const list = await io.list(paths[0]!);
  if (list) {
    if (paths.length > 1) throw new UsageError("donnez un seul répertoire, ou les fichiers d’un seul dossier.");
    if (values.annexe.length > 0)
      throw new UsageError(
        "--annexe ne vaut que pour un dossier\u00a0; dans un répertoire, X.annexe.docx est l’annexe de X.docx.",
      );
    if (showDismissed) throw new UsageError("--show-dismissed ne vaut que pour un dossier, pas pour un répertoire.");
    return checkFolder({ folder: paths[0]!, list, write: format.many, date: values.date, jobs, out: values.out }, io);
  }
  if (jobs !== undefined) throw new UsageError("--jobs ne vaut que pour un répertoire.");
  await refuseSameFile(paths, io);
  const job = { paths, annexes: values.annexe, date: values.date, format: values.format, showDismissed };
  const result = await hand(job, io);
  if ("refusal" in result) throw new UsageError(result.refusal);
  for (const remark of result.remarks) io.err(`ldm\u00a0: ${remark}\n`);
  await deliver(result.report, values.out, io);
  return result.isFaulty ? exitCodes.faulty : exitCodes.fine;
}

/** Has one dossier checked by a worker, as those of a folder are: within the same time and memory. */
async function hand(job: ReportJob, io: Io): Promise<ReportResult> {
  const worker = io.startWorker();
  try {
    return await worker.report(job);
  } finally {
    worker.terminate();
  }
}
