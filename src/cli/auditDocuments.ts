import type { LetterWording } from "../audit";
import { runRules, type Finding } from "../checker";
import { count } from "../french";
import { dayOf, emptyRecord } from "../record";
import { buildLetter, buildVisit, letterAsDocx, visitAsDocx, visitAsHtml, type AuditContent } from "../report";
import { allRules } from "../rules";
import { checkOutput, deliverFile } from "./deliver";
import { UsageError, type Io } from "./io";
import { referenceYear } from "./options";

/** What `ldm audit` writes beside its report: paths, undefined for what is not asked for. */
export interface AuditDocuments {
  /** Of the visit sheet, .docx or .html. */
  readonly visit: string | undefined;
  /** Of the letter to the school, .docx. */
  readonly letter: string | undefined;
  /** Whether the letter gives the avis. */
  readonly hasOpinion: boolean;
}

/** Refuses documents that cannot be written where they are asked for, before anything is read. Throws UsageError. */
export async function checkAuditDocuments(
  { visit, letter, hasOpinion }: AuditDocuments,
  inputs: readonly string[],
  isForced: boolean,
  io: Io,
): Promise<void> {
  if (hasOpinion && letter === undefined)
    throw new UsageError("--letter-opinion ajoute l’avis au courrier. Donnez aussi --letter courrier.docx.");
  if (letter !== undefined) await checkOutput(letter, { option: "letter", ending: ".docx", inputs, isForced }, io);
  if (visit === undefined) return;
  const ending = /\.html$/i.test(visit) ? ".html" : ".docx";
  await checkOutput(visit, { option: "visit", ending, inputs, isForced }, io);
}

/** Writes the documents. `tell` reports each apart from the report, which may be for a program. `wording`: ours when absent. */
export async function writeAuditDocuments(
  content: AuditContent,
  { visit, letter, hasOpinion, wording }: AuditDocuments & { readonly wording: LetterWording | undefined },
  io: Io,
  tell: (sentence: string) => void,
): Promise<void> {
  if (visit !== undefined) {
    const sheet = buildVisit(content, schoolFindings(content, io));
    const isPage = /\.html$/i.test(visit);
    await deliverFile(isPage ? new TextEncoder().encode(visitAsHtml(sheet)) : visitAsDocx(sheet), visit, io);
    const { length } = [...sheet.first, ...sheet.others];
    tell(`${visit} écrit\u00a0: ${count(length, "question")}.`);
  }
  if (letter !== undefined) {
    const project = buildLetter(content, { hasOpinion });
    await deliverFile(letterAsDocx(project, wording), letter, io);
    const left = [
      project.open > 0 && count(project.open, "divergence n’est pas tranchée", "divergences ne sont pas tranchées"),
      project.unheard > 0 && count(project.unheard, "attendu n’a pas de verdict", "attendus n’ont pas de verdict"),
    ].filter((one) => one !== false);
    tell(`${letter} écrit${left.length > 0 ? `\u00a0; ${left.join(", ")}, le courrier n’en dit rien` : ""}.`);
  }
}

/** What the check for the school finds: the visit sheet asks about it. */
function schoolFindings({ dossier, edition, settings, record }: AuditContent, io: Io): readonly Finding[] {
  const year = referenceYear(settings?.referenceDate ?? dayOf(io.today()));
  const context = { edition, referenceYear: year, settings: settings ?? emptyRecord.settings, audit: record };
  return runRules(dossier, allRules, context).findings;
}
