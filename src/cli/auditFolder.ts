import { basename, join } from "node:path";
import type { PolicyChoice } from "../audit";
import { campaignLines, isFinished, unreadCampaignLine, type CampaignLine, type CampaignWriter } from "../report";
import { reasonOf } from "./batch/checkJob";
import { dossiersIn } from "./batch/dossiersIn";
import { progressBar } from "./batch/progressBar";
import { unreadIn } from "./batch/unreadIn";
import { deliver } from "./deliver";
import { exitCodes, UsageError, type ExitCode, type FolderList, type Io } from "./io";
import { readScored } from "./readScored";

/** What is asked of a folder of scored dossiers. */
export interface CampaignRequest {
  readonly folder: string;
  readonly list: FolderList;
  readonly write: CampaignWriter;
  readonly out: string | undefined;
  /** What the académie chose; null: what each dossier says. */
  readonly policy: PolicyChoice | null;
}

/**
 * `ldm audit folder/`: one line per dossier and criterion. Exit 1 when a dossier could not be read or has something left
 * to say, 2 when none could be read, 130 after Ctrl-C, which writes nothing.
 */
export async function auditFolder({ folder, list, write, out, policy }: CampaignRequest, io: Io): Promise<ExitCode> {
  const dossiers = dossiersIn(list.files);
  const unread = unreadIn(list);
  if (dossiers.length + unread.length === 0)
    throw new UsageError(`${folder}\u00a0: aucun fichier .docx dans ce répertoire.`);
  let isInterrupted = false;
  const forget = io.onInterrupt(() => void (isInterrupted = true));
  const lines: CampaignLine[] = [];
  let isFaulty = false;
  for (const [done, { file }] of dossiers.entries()) {
    io.passing(progressBar(done, dossiers.length));
    // Lets Ctrl-C be heard between two dossiers.
    await new Promise((resolve) => setImmediate(resolve));
    if (isInterrupted) break;
    const tell = (sentence: string): void => {
      const told = sentence.startsWith(`${basename(file)}\u00a0:`) ? sentence : `${file}\u00a0: ${sentence}`;
      io.err(`ldm\u00a0: ${told}\n`);
    };
    try {
      const content = await readScored({ paths: [join(folder, file)], policy }, io, tell);
      lines.push(...campaignLines(file, content));
      isFaulty ||= !isFinished(content);
    } catch (error) {
      lines.push(unreadCampaignLine(file, reasonOf(error)));
    }
  }
  forget();
  io.passing(null);
  if (isInterrupted) {
    io.err("ldm\u00a0: interrompu\u00a0; rien n’est écrit.\n");
    return exitCodes.interrupted;
  }
  for (const { path, reason } of unread) lines.push(unreadCampaignLine(path, reason));
  await deliver(write(folder, lines), out, io);
  if (lines.every(({ unreadable }) => unreadable !== null)) return exitCodes.unusable;
  return isFaulty || lines.some(({ unreadable }) => unreadable !== null) ? exitCodes.faulty : exitCodes.fine;
}
