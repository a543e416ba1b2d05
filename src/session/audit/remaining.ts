import { runRules, type Finding } from "../../checker";
import type { AuditWorkspace } from "./createWorkspace";

/** What the auditors' own rules find: what is still to be said before an audit is done. */
export function remainingIn(workspace: AuditWorkspace): readonly Finding[] {
  const account = workspace.account();
  const reading = workspace.reading();
  if (!account || !reading) return [];
  const { dossier, edition, settings, referenceYear } = reading;
  const own = workspace.rules.filter(({ audience }) => audience === "auditor");
  return runRules(dossier, own, { edition, referenceYear, settings, audit: account.record, audience: "auditor" })
    .findings;
}
