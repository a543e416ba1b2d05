import { candidacyOf, fingerprintsOf } from "../../audit";
import { runRules, type AnyRule } from "../../checker";
import { readDossier, type Dossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import type { DocumentHost, RecordStore } from "../../host";
import { dayOf, type Candidacy, type DossierRecord, type DossierSettings } from "../../record";
import { editionOf } from "../editionOf";
import { criterionBriefs, type CriterionBrief } from "./criterionBriefs";

/** What an audit is read with. */
export interface AuditReadingDeps {
  readonly host: DocumentHost;
  readonly store: RecordStore;
  readonly loadRecord: () => Promise<DossierRecord>;
  readonly edition: GuideEdition;
  readonly rules: readonly AnyRule[];
  readonly now: () => number;
}

/** The document as one reading gave it. */
export interface AuditReading {
  readonly dossier: Dossier;
  readonly edition: GuideEdition;
  readonly settings: DossierSettings;
  /** Measures of this year and before have come. */
  readonly referenceYear: number;
  readonly candidacy: Candidacy;
  readonly briefs: readonly CriterionBrief[];
  /** The school's text of each criterion, by its number in the frame. */
  readonly fingerprints: ReadonlyMap<number, string>;
  /** Texts of the part that keeps the scores. */
  readonly parts: readonly string[];
}

/** Reads the document once: its text, what it remembers, its scores; recognises and checks it. */
export async function readForAudit({ host, store, loadRecord, ...job }: AuditReadingDeps): Promise<AuditReading> {
  const [document, parts, { settings }] = await Promise.all([host.read(), store.read(), loadRecord()]);
  const edition = editionOf(settings, job.edition);
  const dossier = readDossier([document], edition);
  const day = settings.referenceDate ?? dayOf(new Date(job.now()));
  const referenceYear = Number(day.slice(0, 4));
  const { findings } = runRules(dossier, job.rules, { edition, referenceYear, settings });
  return {
    dossier,
    edition,
    settings,
    referenceYear,
    candidacy: candidacyOf(dossier, settings.candidacy),
    briefs: criterionBriefs(dossier, findings, edition),
    fingerprints: fingerprintsOf(dossier),
    parts,
  };
}
