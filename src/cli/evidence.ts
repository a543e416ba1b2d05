import { join, resolve } from "node:path";
import { readDossier } from "../dossier";
import { bordereauRows, fillFromFiles, takeInventory, writeBordereauDocx, type FolderFile } from "../evidence";
import { currentEdition, editions } from "../guide";
import { dayOf } from "../record";
import { bordereauAsCsv, evidenceAsJson, evidenceAsText, isEvidenceFaulty, type EvidenceWriter } from "../report";
import { checkOutput, deliverFile } from "./deliver";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { parseOptions } from "./options";
import { fileErrorText, readDocumentFile, refuseSameFile } from "./readDocuments";
import { mergeRecords } from "./readRecord";

/**
 * `ldm evidence dossier.docx…`: what each piece of evidence has reached, and what is to be looked at; `--out` and `--csv`
 * write the list of evidence. Exit 1 when a piece cited is out of reach, when an action cites none, or when the list
 * asked for has no line: it is not written then.
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
  const { out, csv, folder, force: isForced } = values;
  const inputs = [...paths, ...values.annexe];
  await refuseSameFile(paths, io);
  if (out !== undefined) await checkOutput(out, { option: "out", ending: ".docx", inputs, isForced }, io);
  if (csv !== undefined) await checkOutput(csv, { option: "csv", ending: ".csv", inputs, isForced }, io);
  const tell = (sentence: string): void => io.err(`ldm\u00a0: ${sentence}\n`);
  const outputs = [out, csv].flatMap((path) => path ?? []);
  const files = folder === undefined ? null : await filesIn(folder, [...inputs, ...outputs], io, tell);
  const readAll = (all: readonly string[]) =>
    Promise.all(all.map((path, rank) => readDocumentFile(path, io, tell, rank)));
  const documents = await readAll(paths);
  const annexes = await readAll(values.annexe);
  const { settings, evidence: register } = mergeRecords(documents.map(({ record }) => record));
  const edition = editions.find(({ id }) => id === settings.edition) ?? currentEdition;
  const dossier = readDossier(
    documents.map(({ document }) => document),
    edition,
    annexes.map(({ document }) => document),
  );
  if (dossier.tableCount === 0) tell("aucun tableau officiel n’a été reconnu\u00a0: est-ce bien un dossier\u00a0?");
  const view = takeInventory(dossier, register, files);
  if (view.folder?.read === 0)
    tell(`--folder\u00a0: ${folder} ne contient aucun fichier${files?.length ? " de preuve" : ""}.`);
  const rows = bordereauRows(dossier, files ? fillFromFiles(dossier, register, view).register : register);
  for (const path of outputs) {
    if (rows.length === 0) {
      tell(`${path} n’est pas écrit\u00a0: aucune preuve citée ni listée.`);
      continue;
    }
    const bytes = path === out ? writeBordereauDocx(rows) : new TextEncoder().encode(bordereauAsCsv(rows));
    await deliverFile(bytes, path, io);
    // The output is the report's, for programs too.
    tell(`${path} écrit\u00a0: ${rows.length === 1 ? "1 preuve" : `${rows.length} preuves`}.`);
  }
  io.out(format({ files: paths, view, edition }));
  const isUnwritten = outputs.length > 0 && rows.length === 0;
  return dossier.tableCount === 0 || isUnwritten || isEvidenceFaulty(view) ? exitCodes.faulty : exitCodes.fine;
}

const formats: ReadonlyMap<string, EvidenceWriter> = new Map([
  ["text", evidenceAsText],
  ["json", evidenceAsJson],
]);

/** The files of a folder with their last change; `own`: documents of the dossier, which may lie among them. */
async function filesIn(
  folder: string,
  own: readonly string[],
  io: Io,
  tell: (sentence: string) => void,
): Promise<readonly FolderFile[]> {
  const list = await io.list(folder);
  if (!list) {
    const trouble = (await io.exists(folder))
      ? "ce n’est pas un répertoire"
      : "répertoire introuvable. Vérifiez le nom";
    throw new UsageError(`--folder\u00a0: ${folder}\u00a0: ${trouble}.`);
  }
  for (const { path, error } of list.closed) tell(`${path || folder}\u00a0: ${fileErrorText(error)}`);
  const known = new Set(own.map((path) => resolve(path)));
  return Promise.all(
    list.files.map(async (path): Promise<FolderFile> => {
      const changed = await io.changedOn(join(folder, path));
      const isOwn = known.has(resolve(folder, path));
      return { path, changedOn: changed && dayOf(changed), ...(isOwn && { isOwn }) };
    }),
  );
}
