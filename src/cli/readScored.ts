import { basename } from "node:path";
import {
  adoptSheets,
  compareSheets,
  emptyAudit,
  fingerprintOf,
  mergeAudits,
  readSheets,
  type AuditRecord,
} from "../audit";
import { runRules } from "../checker";
import { readDossier, type Dossier } from "../dossier";
import { currentEdition, editions } from "../guide";
import { dayOf } from "../record";
import type { AuditContent } from "../report";
import { allRules } from "../rules";
import { FileError, type Io } from "./io";
import { referenceYear } from "./options";
import { readDocument } from "./readDocuments";
import { auditOf, joined } from "./readRecord";

/** A scored copy of a dossier. */
interface Copy {
  readonly path: string;
  readonly dossier: Dossier;
  /** Null where the hidden part is lost or cannot be used. */
  readonly record: AuditRecord | null;
}

/**
 * The audit that copies of one dossier hold, merged; the dossier is the first one's. `tell` hears what goes wrong without
 * stopping. Throws FileError for a file that cannot be read, or that nobody scored.
 */
export async function readScored(
  paths: readonly string[],
  io: Pick<Io, "readFile" | "today">,
  tell: (sentence: string) => void,
): Promise<AuditContent> {
  const files = await Promise.all(paths.map((path) => readDocument(path, io, tell)));
  const { settings } = joined(files.map(({ record }) => record));
  const edition = editions.find(({ id }) => id === settings.edition) ?? currentEdition;
  const copies = files.map(({ document, auditParts }, rank): Copy => ({
    path: paths[rank]!,
    dossier: readDossier([document], edition),
    record: auditOf(paths[rank]!, auditParts, tell),
  }));
  const record = mergedOf(copies, emptyAudit(edition.id), tell);
  const { dossier } = copies[0]!;
  tellOtherTexts(copies, tell);
  const referenceDate = settings.referenceDate ?? dayOf(io.today());
  const { findings } = runRules(
    dossier,
    allRules.filter(({ audience }) => audience === "auditor"),
    { edition, referenceYear: referenceYear(referenceDate), settings, audit: record, audience: "auditor" },
  );
  const origin = copies.some((copy) => copy.record === null) ? "sheets" : "part";
  return { record, dossier, edition, settings, files: paths, origin, findings };
}

/** Records first, then what only visible sheets say: a sheet has no instant, and yields to every record. */
function mergedOf(copies: readonly Copy[], empty: AuditRecord, tell: (sentence: string) => void): AuditRecord {
  let merged = empty;
  let older = 0;
  for (const { record } of copies) {
    if (!record) continue;
    const { superseded, ...merge } = mergeAudits(merged, record);
    merged = merge.record;
    older += superseded.length;
  }
  for (const { path, dossier, record } of copies) {
    if (record) continue;
    const entries = readSheets(dossier, merged.policy);
    if (entries.length === 0)
      throw new FileError(basename(path), "aucune notation, ni enregistrée ni dans des fiches d’audit.");
    tell(`${basename(path)}\u00a0: notation relue dans les fiches visibles, l’enregistrement caché étant perdu.`);
    merged = adoptSheets(merged, entries).record;
  }
  if (older > 0)
    tell(
      `${older}\u00a0${older < 2 ? "réponse plus ancienne remplacée" : "réponses plus anciennes remplacées"} par une plus récente de la même personne.`,
    );
  for (const { path, dossier } of copies) {
    const count = compareSheets(merged, readSheets(dossier, merged.policy)).length;
    if (count > 0)
      tell(
        `${basename(path)}\u00a0: ses fiches visibles disent autre chose que la notation retenue (${count}\u00a0${count < 2 ? "écart" : "écarts"})\u00a0; ouvrez-le dans Word pour choisir.`,
      );
  }
  return merged;
}

/** Copies of one dossier have one text: scores of another text may not hold. */
function tellOtherTexts([first, ...others]: readonly Copy[], tell: (sentence: string) => void): void {
  for (const { path, dossier } of others) {
    const numbers = dossier.edition.criteria.map(({ number }) => number);
    const changed = numbers.filter(
      (number) => fingerprintOf(dossier, number) !== fingerprintOf(first!.dossier, number),
    );
    if (changed.length > 0)
      tell(
        `${basename(path)}\u00a0: le texte de l’établissement n’est pas celui de ${basename(first!.path)} (${changed.length < 2 ? "critère" : "critères"} ${changed.join(", ")}).`,
      );
  }
}
