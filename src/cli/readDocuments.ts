import { basename } from "node:path";
import { auditNamespace } from "../audit";
import type { DocumentText } from "../document";
import { readCustomXml, ReadError, readDocx, readErrorSentence } from "../ooxml";
import type { DossierRecord } from "../record";
import { FileError, UsageError, type Io } from "./io";
import { recordOf } from "./readRecord";

/** A document, and what it remembers besides its text. */
export interface ReadFile {
  readonly document: DocumentText;
  readonly record: DossierRecord;
  /** The audit that it holds, not yet read. */
  readonly auditParts: readonly string[];
}

/** Reads a file, of this rank in its dossier; `tell` hears what goes wrong without stopping. Throws FileError, one sentence that names it, for one that cannot be read. */
export async function readDocumentFile(
  path: string,
  io: Pick<Io, "readFile">,
  tell: (sentence: string) => void,
  rank = 0,
): Promise<ReadFile> {
  const bytes = await io.readFile(path).catch((error: unknown) => {
    throw new FileError(path, fileErrorText(error));
  });
  try {
    return {
      document: readDocx(bytes, rank),
      record: recordOf(path, bytes, tell),
      auditParts: readCustomXml(bytes, auditNamespace),
    };
  } catch (error) {
    if (error instanceof ReadError) throw new FileError(basename(path), readErrorSentence(error));
    throw error;
  }
}

/** Refuses a file that is given twice for one dossier: all its text would be reported as repeated. Throws UsageError. */
export async function refuseSameFile(paths: readonly string[], io: Pick<Io, "isSameFile">): Promise<void> {
  for (const [rank, path] of paths.entries())
    for (const earlier of paths.slice(0, rank))
      if (await io.isSameFile(earlier, path))
        throw new UsageError(`${path} est donné deux fois. Donnez chaque fichier une seule fois.`);
}

/** What the system said of a file, in French. */
export function fileErrorText(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "introuvable. Vérifiez le nom et le répertoire.";
    case "EISDIR":
      return "c’est un répertoire. Donnez un fichier .docx.";
    case "EACCES":
    case "EPERM":
      return "accès refusé. Fermez-le s’il est ouvert, ou choisissez un autre endroit.";
    case "ENOSPC":
    case "EDQUOT":
      return "il n’y a plus de place pour l’écrire. Libérez-en, ou choisissez un autre endroit.";
    case "EROFS":
      return "l’endroit est en lecture seule. Choisissez-en un autre.";
    case "ENAMETOOLONG":
      return "ce nom est trop long. Choisissez-en un plus court.";
    case "ELOOP":
      return "ce lien tourne en rond. Donnez le nom du fichier.";
    case "EFBIG":
      return "il est trop gros pour un dossier\u00a0; par prudence il n’a pas été lu.";
    case "ETIMEDOUT":
      return "rien d’entier n’en est venu à temps. Donnez un fichier.";
    case "EPIPE":
      return "le programme qui le lisait s’est arrêté.";
    default:
      return `accès impossible (${code}).`;
  }
}
