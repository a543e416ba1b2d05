import type { AuditRecord } from "../../audit";
import { runRules, explainTables, type AnyRule, type Audience } from "../../checker";
import { readDossier, type Dossier } from "../../dossier";
import type { GuideEdition } from "../../guide";
import type { DocumentHost } from "../../host";
import { dayOf, type DossierRecord } from "../../record";
import { editionOf } from "../editionOf";
import type { CheckState } from "./states";

/** What a check needs. */
export interface CheckDeps {
  readonly host: DocumentHost;
  readonly loadRecord: () => Promise<DossierRecord>;
  /** The audit that the document holds; null without one, and for one that cannot be used. */
  readonly loadAudit: () => Promise<AuditRecord | null>;
  readonly audience: Audience;
  /** The edition to follow where the settings name none that we know. */
  readonly edition: GuideEdition;
  readonly rules: readonly AnyRule[];
  readonly now: () => number;
  readonly pause: () => Promise<void>;
  readonly onState: (state: CheckState) => void;
}

/** Reads the document, recognises its tables, runs the rules; tells each step before it begins. */
export async function checkDocument(
  job: CheckDeps,
): Promise<{ readonly state: CheckState; readonly dossier: Dossier }> {
  const { host, loadRecord, loadAudit, audience, rules, now, pause, onState } = job;
  const start = now();
  const step = async (name: "reading" | "recognising" | "rules"): Promise<void> => {
    onState({ status: "checking", step: name });
    await pause();
  };
  await step("reading");
  const [document, { settings, dismissals }, audit] = await Promise.all([host.read(), loadRecord(), loadAudit()]);
  const edition = editionOf(settings, job.edition);
  const referenceDate = settings.referenceDate ?? dayOf(new Date(start));
  await step("recognising");
  const dossier = readDossier([document], edition);
  await step("rules");
  const referenceYear = Number(referenceDate.slice(0, 4));
  const report = runRules(dossier, rules, { edition, referenceYear, settings, dismissals, audit, audience });
  return {
    dossier,
    state: {
      status: "done",
      report,
      elapsed: now() - start,
      paragraphs: document.paragraphs.length,
      tables: dossier.tableCount,
      accounts: explainTables(dossier),
      pages: document.pageCount,
      settings,
      referenceDate,
    },
  };
}
