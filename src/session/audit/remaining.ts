import { runRules, type Finding } from "../../checker";
import type { AuditDesk } from "./desk";

/** What the auditors' own rules find: what is still to be said before an audit is done. */
export function remainingIn(desk: AuditDesk): readonly Finding[] {
  const account = desk.account();
  const reading = desk.reading();
  if (!account || !reading) return [];
  const { dossier, edition, settings, referenceYear } = reading;
  const own = desk.rules.filter(({ audience }) => audience === "auditor");
  return runRules(dossier, own, { edition, referenceYear, settings, audit: account.record, audience: "auditor" })
    .findings;
}
