import { runRules, type CheckReport } from "../checker";
import { readDossier } from "../dossier";
import { currentEdition } from "../guide";
import { allRules } from "../rules";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { parseOptions, referenceYear } from "./options";
import { readDocument } from "./readDocuments";
import { reportAsJson } from "./reportAsJson";
import { reportAsText } from "./reportAsText";

/** `ldm check dossier.docx…`: exit 0, or 1 when there is an error. Several files are one dossier. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files } = parseOptions(args, {
    format: { type: "string", default: "text" },
    date: { type: "string" },
  });
  if (files.length === 0) throw new UsageError("aucun fichier à vérifier. Exemple\u00a0: ldm check dossier.docx");
  const write = formats.get(values.format);
  if (!write)
    throw new UsageError(`--format\u00a0: «\u00a0${values.format}\u00a0» est inconnu. Choisissez text ou json.`);
  const year = referenceYear(values.date, io.today());
  const documents = await Promise.all(files.map((file) => readDocument(file, io)));
  const report = runRules(readDossier(documents, currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: year,
  });
  for (const { rule, message } of report.crashed) io.err(`ldm\u00a0: la règle ${rule} a échoué (${message}).\n`);
  io.out(write(report, files.join(", ")));
  return report.summary.error > 0 ? exitCodes.faulty : exitCodes.fine;
}

const formats: ReadonlyMap<string, (report: CheckReport, file: string) => string> = new Map([
  ["text", reportAsText],
  ["json", reportAsJson],
]);
