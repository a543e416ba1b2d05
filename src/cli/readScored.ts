import { basename } from "node:path";
import {
  adoptSheets,
  compareSheets,
  emptyAudit,
  mergeAudits,
  otherDossier,
  otherDossierWords,
  readSheets,
  scoredDossier,
  type AuditRecord,
  type PolicyChoice,
  type ScoredDossier,
  type Superseded,
} from "../audit";
import { runRules } from "../checker";
import { readDossier, type Dossier } from "../dossier";
import { currentEdition, editions, type GuideEdition } from "../guide";
import { dayOf } from "../record";
import type { AuditContent } from "../report";
import { allRules } from "../rules";
import { FileError, type Io } from "./io";
import { referenceYear } from "./options";
import { readDocumentFile } from "./readDocuments";
import { auditOf, mergeRecords } from "./readRecord";

/** A scored copy of a dossier. */
interface Copy {
  readonly path: string;
  readonly dossier: Dossier;
  readonly of: ScoredDossier;
  /** Null where the hidden part is lost or cannot be used. */
  readonly record: AuditRecord | null;
}

/**
 * The audit that copies of one dossier hold, merged; the dossier is the first one's. `policy`: what the académie chose, in
 * place of what the copies say. `tell` hears what goes wrong without stopping. Throws FileError for a file that cannot be
 * read, that nobody scored, or that is another dossier's.
 */
export async function readScored(
  { paths, policy }: { readonly paths: readonly string[]; readonly policy: PolicyChoice | null },
  io: Pick<Io, "readFile" | "today">,
  tell: (sentence: string) => void,
): Promise<AuditContent> {
  const files = await Promise.all(paths.map((path) => readDocumentFile(path, io, tell)));
  const { settings } = mergeRecords(files.map(({ record }) => record));
  const edition = editions.find(({ id }) => id === settings.edition) ?? currentEdition;
  const copies = files.map(({ document, record, auditParts }, rank): Copy => {
    const dossier = readDossier([document], edition);
    const of = scoredDossier(dossier, record.settings);
    return { path: paths[rank]!, dossier, of, record: auditOf(paths[rank]!, auditParts, tell) };
  });
  checkTexts(copies, tell);
  const record = mergedOf(copies, edition, policy, tell);
  const { dossier } = copies[0]!;
  const referenceDate = settings.referenceDate ?? dayOf(io.today());
  const { findings } = runRules(
    dossier,
    allRules.filter(({ audience }) => audience === "auditor"),
    { edition, referenceYear: referenceYear(referenceDate), settings, audit: record, audience: "auditor" },
  );
  const origin = copies.some((copy) => copy.record === null) ? "sheets" : "part";
  return { record, dossier, edition, settings, files: paths, origin, findings };
}

const unscored =
  "aucune notation, ni gardée dans le document ni dans des fiches d’audit. Ouvrez-le dans Word, notez-le dans la vue Auditer du complément et enregistrez-le\u00a0; ldm check en dit les signalements.";

/** Records first, then what only visible sheets say: a sheet has no instant, and yields to every record. */
function mergedOf(
  copies: readonly Copy[],
  edition: GuideEdition,
  policy: PolicyChoice | null,
  tell: (sentence: string) => void,
): AuditRecord {
  const [first, ...others] = copies.flatMap(({ record }) => record ?? []);
  const withPolicy = (record: AuditRecord): AuditRecord =>
    policy ? { ...record, policy: { ...record.policy, ...policy } } : record;
  // Sheets are in the words of those who wrote them: the académie's where nobody's record says which.
  let merged = first ?? withPolicy(emptyAudit(edition.id));
  const superseded: Superseded[] = [];
  for (const record of others) {
    const merge = mergeAudits(merged, record);
    merged = merge.record;
    superseded.push(...merge.superseded);
  }
  for (const { path, dossier, record } of copies) {
    if (record) continue;
    const entries = readSheets(dossier, merged.policy);
    if (entries.length === 0) throw new FileError(basename(path), unscored);
    tell(`${basename(path)}\u00a0: notation relue dans les fiches visibles, sa partie cachée étant perdue.`);
    merged = adoptSheets(merged, entries).record;
  }
  for (const one of superseded)
    if (one.kind === "edition")
      tell(
        `les copies suivent des éditions différentes du guide (${one.lost} et ${one.kept})\u00a0; seuls les attendus de l’édition ${edition.id} sont présentés.`,
      );
  const older = superseded.filter(({ kind }) => kind !== "edition").length;
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
  return withPolicy(merged);
}

/** Copies of one dossier have one text: scores of another text may not hold. Throws FileError for another dossier's. */
function checkTexts([first, ...others]: readonly Copy[], tell: (sentence: string) => void): void {
  for (const { path, dossier, of } of others) {
    const doubt = otherDossier(first!.of, of);
    // One school's name is written in several ways: « LP Jean Moulin », « Lycée professionnel Jean-Moulin ».
    if (doubt?.kind === "school")
      tell(`${basename(path)}\u00a0: ${otherDossierWords(doubt)}. Vérifiez que c’est le même dossier.`);
    else if (doubt)
      throw new FileError(
        basename(path),
        `ce n’est pas une copie de ${basename(first!.path)}, car ${otherDossierWords(doubt)}. Donnez les copies d’un seul dossier.`,
      );
    const numbers = dossier.edition.criteria.map(({ number }) => number);
    const changed = numbers.filter((number) => of.texts.get(number) !== first!.of.texts.get(number));
    if (changed.length > 0)
      tell(
        `${basename(path)}\u00a0: le texte de l’établissement n’est pas celui de ${basename(first!.path)} (${changed.length < 2 ? "critère" : "critères"} ${changed.join(", ")}).`,
      );
  }
}
