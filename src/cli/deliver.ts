import { dirname } from "node:path";
import { FileError, UsageError, type Io, type OutputPlace } from "./io";
import { fileErrorText } from "./readDocuments";

/** Gives a report to the file asked for, whole or not at all, else to the output. */
export async function deliver(report: string, out: string | undefined, io: Io): Promise<void> {
  if (out === undefined) return io.out(report);
  await deliverFile(new TextEncoder().encode(report), out, io);
  // « --out /dev/stdout »: nothing may follow the report.
  if ((await io.outputPlace(out)).kind === "file") io.out(`${out} écrit.\n`);
}

/** Writes a file, whole or not at all. */
export async function deliverFile(bytes: Uint8Array, path: string, io: Pick<Io, "writeFile">): Promise<void> {
  await io.writeFile(path, bytes).catch((error: unknown) => {
    throw new FileError(path, fileErrorText(error));
  });
}

/** Refuses a place where a report could not be written, or would take the place of a document or of a file read here. */
export async function checkReport(
  out: string | undefined,
  inputs: readonly string[],
  io: Pick<Io, "folderState" | "isSameFile" | "outputPlace">,
): Promise<void> {
  if (out === undefined) return;
  const place = await placeOf(out, io);
  if (place.kind === "stream") return;
  const document = [out, place.path].find((path) => /\.(docx|docm|dotx|dotm|doc|odt)$/i.test(path));
  if (document !== undefined)
    throw new UsageError(
      `--out\u00a0: «\u00a0${document}\u00a0» est un nom de document. Choisissez un autre nom pour le rapport.`,
    );
  await checkInputs(out, "out", inputs, io);
  await checkFolderOf(place.path, "out", io);
}

async function placeOf(path: string, io: Pick<Io, "outputPlace">): Promise<OutputPlace> {
  return io.outputPlace(path).catch((error: unknown) => {
    throw new FileError(path, fileErrorText(error));
  });
}

/** What a file to be written must be. */
export interface OutputRules {
  /** The option that names it. */
  readonly option: string;
  /** How its name ends. */
  readonly ending: string;
  /** Files that are read: it is none of them. */
  readonly inputs?: readonly string[];
  /** Whether it may take the place of a file that exists. */
  readonly isForced: boolean;
}

/**
 * Refuses a file of another kind, one in a folder that cannot be written in, one that is read here, and one that exists
 * unless it is to be replaced. Called for every output before the first is written.
 */
export async function checkOutput(
  path: string,
  { option, ending, inputs = [], isForced }: OutputRules,
  io: Pick<Io, "exists" | "folderState" | "isSameFile" | "outputPlace">,
): Promise<void> {
  if (!path.toLowerCase().endsWith(ending))
    throw new UsageError(`--${option}\u00a0: «\u00a0${path}\u00a0» ne finit pas par ${ending}.`);
  const place = await placeOf(path, io);
  if (place.kind === "stream") return;
  await checkInputs(path, option, inputs, io);
  await checkFolderOf(place.path, option, io);
  if (!isForced && (await io.exists(path)))
    throw new UsageError(`${path} existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.`);
}

async function checkInputs(
  path: string,
  option: string,
  inputs: readonly string[],
  io: Pick<Io, "isSameFile">,
): Promise<void> {
  for (const input of inputs)
    if (await io.isSameFile(input, path))
      throw new UsageError(`--${option}\u00a0: ${path} est l’un des fichiers lus. Choisissez un autre nom.`);
}

async function checkFolderOf(path: string, option: string, io: Pick<Io, "folderState">): Promise<void> {
  const refuse = (sentence: string): never => {
    throw new UsageError(`--${option}\u00a0: ${sentence}`);
  };
  const folder = dirname(path);
  switch (await io.folderState(folder)) {
    case "absent":
      return refuse(`le répertoire ${folder} n’existe pas. Créez-le, ou choisissez un autre endroit.`);
    case "file":
      return refuse(`${folder} est un fichier, pas un répertoire. Choisissez un autre endroit.`);
    case "closed":
      return refuse(`le répertoire ${folder} n’est pas accessible en écriture. Choisissez un autre endroit.`);
    case "open": {
      const own = await io.folderState(path);
      if (own === "open" || own === "closed") refuse(`${path} est un répertoire. Choisissez un autre nom.`);
    }
  }
}
