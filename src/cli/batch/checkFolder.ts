import { currentEdition } from "../../guide";
import { dayOf } from "../../record";
import { unreadableLine, type BatchWriter } from "../../report";
import { deliver } from "../deliver";
import { exitCodes, UsageError, type ExitCode, type FolderList, type Io } from "../io";
import { dossiersIn } from "./dossiersIn";
import { progressBar } from "./progressBar";
import { runPool } from "./runPool";
import { unreadIn } from "./unreadIn";

/** What is asked of a folder. */
export interface FolderRequest {
  readonly folder: string;
  readonly list: FolderList;
  readonly write: BatchWriter;
  /** One reference date for all, so that lines compare: today when not given. */
  readonly date: string | undefined;
  readonly jobs: number | undefined;
  readonly out: string | undefined;
}

/**
 * `ldm check folder/`: one line per dossier. Exit 1 when a dossier has an error or could not be read, 2 when none
 * could, 130 after Ctrl-C, which writes nothing.
 */
export async function checkFolder({ folder, list, write, date, jobs, out }: FolderRequest, io: Io): Promise<ExitCode> {
  const referenceDate = date ?? dayOf(io.today());
  const dossiers = dossiersIn(list.files).map((dossier) => ({ ...dossier, folder, date: referenceDate }));
  const unread = unreadIn(list);
  if (dossiers.length + unread.length === 0)
    throw new UsageError(`${folder}\u00a0: aucun fichier .docx dans ce répertoire.`);
  const total = dossiers.length;
  let done = 0;
  const work = runPool(dossiers, jobs ?? io.cores(), io.startWorker, (count) => {
    done = count;
    io.passing(progressBar(count, total));
  });
  let isInterrupted = false;
  const forget = io.onInterrupt(() => {
    isInterrupted = true;
    work.stop();
  });
  const results = await work.results;
  forget();
  io.passing(null);
  if (isInterrupted) {
    io.err(
      `ldm\u00a0: interrompu après ${done}\u00a0${done < 2 ? "dossier" : "dossiers"} sur ${total}\u00a0; rien n’est écrit.\n`,
    );
    return exitCodes.interrupted;
  }
  for (const { line, remarks } of results)
    for (const remark of remarks) io.err(`ldm\u00a0: ${line.file}\u00a0: ${remark}\n`);
  const lines = [
    ...results.map(({ line }) => line),
    ...unread.map(({ path, reason }) => unreadableLine(path, null, reason)),
  ];
  await deliver(write({ folder, edition: currentEdition, referenceDate, dossiers: lines }), out, io);
  if (lines.every(({ unreadable }) => unreadable !== null)) return exitCodes.unusable;
  return lines.some(({ error, unreadable }) => error > 0 || unreadable !== null) ? exitCodes.faulty : exitCodes.fine;
}
