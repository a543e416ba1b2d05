import { runRules } from "../checker";
import type { DocumentText } from "../document";
import { readDossier } from "../dossier";
import { currentEdition, editions } from "../guide";
import { reportAsCsv, reportAsHtml, reportAsJson, reportAsText, type ReportWriter } from "../report";
import { allRules } from "../rules";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { isoDay, parseOptions, referenceYear } from "./options";
import { readDocument, type ReadFile } from "./readDocuments";
import { joined } from "./readRecord";
import { checkOut, deliver } from "./deliver";

/** `ldm check dossier.docx…`: exit 0, or 1 when there is an error. Several files are one dossier, `--annexe` its annex. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files } = parseOptions(args, {
    format: { type: "string", default: "text" },
    out: { type: "string" },
    date: { type: "string" },
    annexe: { type: "string", multiple: true, default: [] },
    "show-dismissed": { type: "boolean", default: false },
  });
  if (files.length === 0) throw new UsageError("aucun fichier à vérifier. Exemple\u00a0: ldm check dossier.docx");
  const write = formats.get(values.format);
  if (!write)
    throw new UsageError(
      `--format\u00a0: «\u00a0${values.format}\u00a0» est inconnu. Choisissez text, json, csv ou html.`,
    );
  checkOut(values.out);
  const asked = values.date === undefined ? undefined : referenceYear(values.date);
  const read = await Promise.all(files.map((file) => readDocument(file, io)));
  const annexes = await Promise.all(values.annexe.map((file) => readDocument(file, io)));
  const { settings, dismissals } = joined(read.map(({ record }) => record));
  const referenceDate = values.date ?? settings.referenceDate ?? isoDay(io.today());
  const edition = editions.find(({ id }) => id === settings.edition) ?? currentEdition;
  const dossier = readDossier(read.map(documentOf), edition, annexes.map(documentOf));
  if (annexes.length > 0 && dossier.bordereau === null) io.err(`ldm\u00a0: ${noList}\n`);
  const report = runRules(dossier, allRules, {
    edition,
    referenceYear: asked ?? referenceYear(referenceDate),
    settings,
    dismissals,
  });
  for (const { rule, message } of report.crashed) io.err(`ldm\u00a0: la règle ${rule} a échoué (${message}).\n`);
  const showDismissed = values["show-dismissed"];
  await deliver(write({ files, report, edition, settings, referenceDate, showDismissed }), values.out, io);
  return report.summary.error > 0 ? exitCodes.faulty : exitCodes.fine;
}

const documentOf = ({ document }: ReadFile): DocumentText => document;

const noList =
  "aucun bordereau des preuves n’a été reconnu dans l’annexe, ni dans le dossier\u00a0: les numéros cités ne sont pas vérifiés.";

const formats: ReadonlyMap<string, ReportWriter> = new Map([
  ["text", reportAsText],
  ["json", reportAsJson],
  ["csv", reportAsCsv],
  ["html", reportAsHtml],
]);
