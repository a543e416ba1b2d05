import { formerAuditOf, noteFormer } from "../../../src/audit";
import { at, opine, say, wholeAudit } from "../../helpers/audits";
import { isFinished, type AuditContent } from "../../../src/report";
import { auditContent } from "./content";

const open = auditContent("d01-dossier-complet");
const finished: AuditContent = { ...open, record: wholeAudit(opine("favourable"))(open.dossier), findings: [] };

test("an audit is finished when everything is said, agreed and up to date, and an avis is given", () => {
  expect(isFinished(finished)).toBe(true);
});

const former = wholeAudit(say("C2.1", { verdict: "non-compliant", gravity: "minor", reason: "Rien." }))(open.dossier);
const beside = noteFormer(finished.record, formerAuditOf(former, at));

test.each<[string, AuditContent]>([
  ["a rule has a word", { ...finished, findings: open.findings! }],
  ["no avis is given", { ...finished, record: wholeAudit()(open.dossier) }],
  ["an écart of the audit before was not examined again", { ...finished, record: beside }],
  ["auditors do not agree, or a text has changed", { ...open, findings: [] }],
])("it is not while %s", (_name, content) => {
  expect(isFinished(content)).toBe(false);
});
