import { join } from "node:path";
import { lineOf, unreadableLine } from "../../report";
import { checkDossier } from "../checkDossier";
import { FileError, type Io } from "../io";
import type { DossierJob, JobResult } from "./CheckWorker";

/** Checks one dossier of a folder. Never rejects: what goes wrong is told on its line. */
export async function checkJob(
  { file, annexe, folder, date }: DossierJob,
  io: Pick<Io, "readFile" | "today">,
): Promise<JobResult> {
  try {
    const annexes = annexe === null ? [] : [join(folder, annexe)];
    const { report, remarks } = await checkDossier({ paths: [join(folder, file)], annexes, date }, io);
    return { line: lineOf(file, annexe, report), remarks };
  } catch (error) {
    return { line: unreadableLine(file, annexe, reasonOf(error)), remarks: [] };
  }
}

/** Why a dossier could not be checked, in one sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileError) return error.reason;
  return `erreur inattendue (${error instanceof Error ? error.message : String(error)}). Signalez-la avec le fichier.`;
}
