import { mergeAudits } from "../audit";
import { runRules, type CheckReport } from "../checker";
import { readDossier } from "../dossier";
import { currentEdition, editions, type GuideEdition } from "../guide";
import { dayOf, type DossierSettings } from "../record";
import { allRules } from "../rules";
import type { DossierRequest } from "./batch/CheckWorker";
import type { Io } from "./io";
import { referenceYear } from "./options";
import { readDocumentFile } from "./readDocuments";
import { auditOf, mergeRecords } from "./readRecord";

/** What a check of one dossier gives. */
export interface CheckedDossier {
  readonly report: CheckReport;
  readonly edition: GuideEdition;
  readonly settings: DossierSettings;
  readonly referenceDate: string;
  /** Sentences about what went wrong without stopping the check. */
  readonly remarks: readonly string[];
}

/** Checks files as one dossier. The reference date is the one asked for, else the recorded one, else today. */
export async function checkDossier(
  { paths, annexes, date }: DossierRequest,
  io: Pick<Io, "readFile" | "today">,
): Promise<CheckedDossier> {
  const remarks: string[] = [];
  const tell = (sentence: string): void => void remarks.push(sentence);
  const readAll = (files: readonly string[]) =>
    Promise.all(files.map((path, rank) => readDocumentFile(path, io, tell, rank)));
  const files = await readAll(paths);
  const lists = await readAll(annexes);
  const { settings, dismissals } = mergeRecords(files.map(({ record }) => record));
  const edition = editions.find(({ id }) => id === settings.edition) ?? currentEdition;
  const referenceDate = date ?? settings.referenceDate ?? dayOf(io.today());
  const dossier = readDossier(
    files.map(({ document }) => document),
    edition,
    lists.map(({ document }) => document),
  );
  if (lists.length > 0 && dossier.bordereau === null) remarks.push(noList);
  const audits = files.flatMap(({ auditParts }, rank) => auditOf(paths[rank]!, auditParts, tell) ?? []);
  const report = runRules(dossier, allRules, {
    edition,
    referenceYear: referenceYear(referenceDate),
    settings,
    dismissals,
    audit: audits.length === 0 ? null : audits.reduce((one, other) => mergeAudits(one, other).record),
  });
  remarks.push(...report.crashed.map(({ rule, message }) => `la règle ${rule} a échoué (${message}).`));
  return { report, edition, settings, referenceDate, remarks };
}

const noList =
  "aucun bordereau des preuves n’a été reconnu dans l’annexe, ni dans le dossier\u00a0: les numéros cités ne sont pas vérifiés.";
