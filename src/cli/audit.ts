import {
  auditAsCsv,
  auditAsDocx,
  auditAsHtml,
  auditAsJson,
  auditAsText,
  campaignAsCsv,
  campaignAsHtml,
  campaignAsJson,
  campaignAsText,
  isFinished,
  type AuditContent,
  type CampaignWriter,
} from "../report";
import { checkAuditDocuments, writeAuditDocuments } from "./auditDocuments";
import { auditFolder } from "./auditFolder";
import { checkOutput, checkReport, deliver, deliverFile } from "./deliver";
import { exitCodes, UsageError, type ExitCode, type Io } from "./io";
import { parseOptions } from "./options";
import { loadPolicy } from "./loadPolicy";
import { readScored } from "./readScored";

/**
 * `ldm audit dossier.docx…`: what auditors said and what it comes to. Several files are copies of one dossier, merged; a
 * folder holds a campaign. Exit 1 while something is left to say.
 */
export async function audit(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals: paths } = parseOptions(args, {
    format: { type: "string", default: "text" },
    out: { type: "string" },
    force: { type: "boolean", default: false },
    policy: { type: "string" },
    visit: { type: "string" },
    letter: { type: "string" },
    "letter-opinion": { type: "boolean", default: false },
  });
  const { format, out, force } = values;
  if (paths.length === 0) throw new UsageError("aucun dossier noté. Exemple\u00a0: ldm audit dossier.docx");
  const writers = formats.get(format);
  if (!writers && format !== "docx")
    throw new UsageError(
      `--format\u00a0: «\u00a0${format}\u00a0» est inconnu. Choisissez text, json, csv, html ou docx.`,
    );
  const inputs = [...paths, ...(values.policy === undefined ? [] : [values.policy])];
  if (writers) await checkReport(out, inputs, io);
  const { visit, letter, "letter-opinion": hasOpinion } = values;
  const documents = { visit, letter, hasOpinion };
  await checkAuditDocuments(documents, inputs, force, io);
  const loaded = values.policy === undefined ? null : await loadPolicy(values.policy, io);
  const policy = loaded?.choice ?? null;
  const list = await io.list(paths[0]!);
  if (list) {
    if (paths.length > 1) throw new UsageError("donnez un seul répertoire, ou les copies d’un seul dossier.");
    if (visit !== undefined || letter !== undefined)
      throw new UsageError("--visit et --letter ne valent que pour un dossier, pas pour un répertoire.");
    if (!writers) throw new UsageError("--format docx ne vaut que pour un dossier, pas pour un répertoire.");
    return auditFolder({ folder: paths[0]!, list, write: writers.many, out, policy }, io);
  }
  if (!writers) await checkNewDocument(out, inputs, force, io);
  const tell = (sentence: string): void => io.err(`ldm\u00a0: ${sentence}\n`);
  const content = await readScored({ paths, policy }, io, tell);
  if (writers) await deliver(writers.one(content), out, io);
  else {
    await deliverFile(auditAsDocx(content), out!, io);
    io.out(`${out} écrit.\n`);
  }
  await writeAuditDocuments(content, { ...documents, wording: loaded?.letter ?? undefined }, io, tell);
  return isFinished(content) ? exitCodes.fine : exitCodes.faulty;
}

/** Refuses to write a Word report nowhere, or in place of a document. */
async function checkNewDocument(
  out: string | undefined,
  inputs: readonly string[],
  isForced: boolean,
  io: Io,
): Promise<void> {
  if (!out)
    throw new UsageError("où écrire\u00a0? Exemple\u00a0: ldm audit dossier.docx --format docx --out rapport.docx");
  await checkOutput(out, { option: "out", ending: ".docx", inputs, isForced }, io);
}

const formats: ReadonlyMap<string, { readonly one: (content: AuditContent) => string; readonly many: CampaignWriter }> =
  new Map([
    ["text", { one: auditAsText, many: campaignAsText }],
    ["json", { one: auditAsJson, many: campaignAsJson }],
    ["csv", { one: auditAsCsv, many: campaignAsCsv }],
    ["html", { one: auditAsHtml, many: campaignAsHtml }],
  ]);
