import { join, resolve } from "node:path";
import { readDossier } from "../dossier";
import { bordereauRows, fillFromFiles, readEvidence, writeBordereauDocx, type FolderFile } from "../evidence";
import { currentEdition, editions } from "../guide";
import { dayOf } from "../record";
import { bordereauAsCsv, evidenceAsJson, evidenceAsText, isEvidenceFaulty, type EvidenceWriter } from "../report";
import { deliverFile } from "./deliver";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { parseOptions } from "./options";
import { fileTrouble, readDocument } from "./readDocuments";
import { joined } from "./readRecord";

/**
 * `ldm evidence dossier.docx…`: what each piece of evidence has reached, and what is to be looked at. Exit 1 when a piece
 * cited is out of reach or an action cites none; `--out` and `--csv` write the list of evidence.
 */
export async function evidence(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: paths } = parseOptions(args, {
    annexe: { type: "string", multiple: true, default: [] },
    folder: { type: "string" },
    out: { type: "string" },
    csv: { type: "string" },
    format: { type: "string", default: "text" },
    force: { type: "boolean", default: false },
  });
  if (paths.length === 0)
    throw new UsageError("aucun dossier. Exemple\u00a0: ldm evidence dossier.docx --folder preuves/");
  const format = formats.get(values.format);
  if (!format)
    throw new UsageError(`--format\u00a0: «\u00a0${values.format}\u00a0» est inconnu. Choisissez text ou json.`);
  const inputs = [...paths, ...values.annexe];
  await checkPlace(values.out, "out", ".docx", { inputs, isForced: values.force }, io);
  await checkPlace(values.csv, "csv", ".csv", { inputs, isForced: values.force }, io);
  const tell = (sentence: string): void => io.err(`ldm\u00a0: ${sentence}\n`);
  const files = values.folder === undefined ? null : await filesIn(values.folder, io, tell);
  const readAll = (all: readonly string[]) => Promise.all(all.map((path, rank) => readDocument(path, io, tell, rank)));
  const documents = await readAll(paths);
  const annexes = await readAll(values.annexe);
  const { settings, evidence: register } = joined(documents.map(({ record }) => record));
  const edition = editions.find(({ id }) => id === settings.edition) ?? currentEdition;
  const dossier = readDossier(
    documents.map(({ document }) => document),
    edition,
    annexes.map(({ document }) => document),
  );
  if (dossier.tableCount === 0) tell("aucun tableau officiel n’a été reconnu\u00a0: est-ce bien un dossier\u00a0?");
  const view = readEvidence(dossier, register, files);
  const rows = bordereauRows(dossier, files ? fillFromFiles(dossier, register, view) : register);
  const written: readonly (readonly [string | undefined, () => Uint8Array])[] = [
    [values.out, () => writeBordereauDocx(rows)],
    [values.csv, () => new TextEncoder().encode(bordereauAsCsv(rows))],
  ];
  for (const [path, write] of written) {
    if (path === undefined) continue;
    await deliverFile(write(), path, io);
    // The output is the report's, for programs too.
    tell(`${path} écrit\u00a0: ${rows.length === 1 ? "1 preuve" : `${rows.length} preuves`}.`);
  }
  io.out(format({ files: paths, view, edition, hasFolder: files !== null }));
  return dossier.tableCount === 0 || isEvidenceFaulty(view) ? exitCodes.faulty : exitCodes.fine;
}

const formats: ReadonlyMap<string, EvidenceWriter> = new Map([
  ["text", evidenceAsText],
  ["json", evidenceAsJson],
]);

/** Refuses a name of another kind, that of a file read here, and that of a file that exists unless it is to be replaced. */
async function checkPlace(
  path: string | undefined,
  option: string,
  ending: string,
  { inputs, isForced }: { readonly inputs: readonly string[]; readonly isForced: boolean },
  io: Io,
): Promise<void> {
  if (path === undefined) return;
  if (!path.toLowerCase().endsWith(ending))
    throw new UsageError(`--${option}\u00a0: «\u00a0${path}\u00a0» ne finit pas par ${ending}.`);
  if (inputs.some((input) => resolve(input) === resolve(path)))
    throw new UsageError(`--${option}\u00a0: ${path} est l’un des documents lus. Choisissez un autre nom.`);
  if (!isForced && (await io.exists(path)))
    throw new UsageError(`${path} existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.`);
}

/** The files of a folder with their last change. */
async function filesIn(folder: string, io: Io, tell: (sentence: string) => void): Promise<readonly FolderFile[]> {
  const list = await io.list(folder);
  if (!list) {
    const trouble = (await io.exists(folder))
      ? "ce n’est pas un répertoire"
      : "répertoire introuvable. Vérifiez le nom";
    throw new UsageError(`--folder\u00a0: ${folder}\u00a0: ${trouble}.`);
  }
  for (const { path, error } of list.closed) tell(`${path || folder}\u00a0: ${fileTrouble(error)}`);
  return Promise.all(
    list.files.map(async (path) => {
      const changed = await io.changedOn(join(folder, path));
      return { path, changedOn: changed && dayOf(changed) };
    }),
  );
}
