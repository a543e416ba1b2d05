import { basename, join } from "node:path";
import { isCopyOf, scoredDossier, type PolicyChoice, type ScoredDossier } from "../audit";
import {
  campaignDossier,
  isFinished,
  type AuditContent,
  type CampaignDossier,
  type CampaignWriter,
  type UnreadFile,
} from "../report";
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
 * `ldm audit folder/`: the audits of a campaign, copies of one dossier brought together. Exit 1 when a dossier could not be
 * read or has something left to say, 2 when none could be read, 130 after Ctrl-C, which writes nothing.
 */
export async function auditFolder({ folder, list, write, out, policy }: CampaignRequest, io: Io): Promise<ExitCode> {
  const files = dossiersIn(list.files).map(({ file }) => file);
  const unread: UnreadFile[] = [];
  if (files.length + unreadIn(list).length === 0)
    throw new UsageError(`${folder}\u00a0: aucun fichier .docx dans ce répertoire.`);
  let isInterrupted = false;
  const forget = io.onInterrupt(() => void (isInterrupted = true));
  // A copy is read alone, then with the others of its dossier: a warning about it is given once.
  const warned = new Set<string>();
  const tell = (sentence: string): void => {
    if (!warned.has(sentence)) io.err(`ldm\u00a0: ${sentence}\n`);
    warned.add(sentence);
  };
  const read = async (own: readonly string[]): Promise<AuditContent> => {
    // Lets Ctrl-C be heard between two dossiers.
    await new Promise((resolve) => setImmediate(resolve));
    const paths = own.map((file) => join(folder, file));
    return readScored({ paths, policy }, io, (sentence) => tell(withFile(sentence, own)));
  };
  const groups: Group[] = [];
  for (const [done, file] of files.entries()) {
    io.passing(progressBar(done, files.length));
    if (isInterrupted) break;
    try {
      addToGroup(groups, file, await read([file]));
    } catch (error) {
      unread.push({ file, reason: reasonOf(error) });
    }
  }
  for (const group of groups) {
    if (group.files.length < 2 || isInterrupted) continue;
    const content = await read(group.files);
    group.dossier = campaignDossier(content, group.files);
    group.isFinished = isFinished(content);
  }
  forget();
  io.passing(null);
  if (isInterrupted) {
    io.err("ldm\u00a0: interrompu\u00a0; rien n’est écrit.\n");
    return exitCodes.interrupted;
  }
  unread.push(...unreadIn(list).map(({ path, reason }) => ({ file: path, reason })));
  await deliver(write({ folder, dossiers: groups.map(({ dossier }) => dossier), unread }), out, io);
  if (groups.length === 0) return exitCodes.unusable;
  return unread.length > 0 || groups.some((one) => !one.isFinished) ? exitCodes.faulty : exitCodes.fine;
}

/** Copies of one dossier, with what the campaign shows of it. Only the first one's text is kept: a folder may be large. */
interface Group {
  readonly of: ScoredDossier;
  readonly files: string[];
  dossier: CampaignDossier;
  isFinished: boolean;
}

/** Puts a file with the copies of its dossier; they are read together once all are known. */
function addToGroup(groups: Group[], file: string, content: AuditContent): void {
  const of = scoredDossier(content.dossier, content.settings ?? null);
  const known = groups.find((group) => isCopyOf(group.of, of));
  if (known) known.files.push(file);
  else groups.push({ of, files: [file], dossier: campaignDossier(content, [file]), isFinished: isFinished(content) });
}

/** A sentence after the file that it is about, unless it begins with it. */
function withFile(sentence: string, files: readonly string[]): string {
  const isNamed = files.some((file) => sentence.startsWith(`${basename(file)}\u00a0:`));
  return isNamed ? sentence : `${files.join(", ")}\u00a0: ${sentence}`;
}
