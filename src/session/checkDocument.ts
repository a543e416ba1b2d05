import { runRules, tableAccounts, type AnyRule } from "../checker";
import { readDossier, type Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import type { DocumentHost } from "../host";
import type { CheckState } from "./states";

/** What a check needs. */
export interface CheckJob {
  readonly host: DocumentHost;
  readonly edition: GuideEdition;
  readonly rules: readonly AnyRule[];
  readonly now: () => number;
  readonly pause: () => Promise<void>;
  readonly onState: (state: CheckState) => void;
}

/** Reads the document, recognises its tables, runs the rules; tells each step before it begins. */
export async function checkDocument(job: CheckJob): Promise<{ readonly state: CheckState; readonly dossier: Dossier }> {
  const { host, edition, rules, now, pause, onState } = job;
  const start = now();
  const step = async (name: "reading" | "recognising" | "rules"): Promise<void> => {
    onState({ status: "checking", step: name });
    await pause();
  };
  await step("reading");
  const document = await host.read();
  await step("recognising");
  const dossier = readDossier([document], edition);
  await step("rules");
  const report = runRules(dossier, rules, { edition, referenceYear: new Date(start).getFullYear() });
  return {
    dossier,
    state: {
      status: "done",
      report,
      elapsed: now() - start,
      paragraphs: document.paragraphs.length,
      tables: dossier.tableCount,
      accounts: tableAccounts(dossier),
      pages: document.pageCount,
    },
  };
}
