import { wholeAudit, opine } from "../../helpers/audits";
import { isFinished, type AuditContent } from "../../../src/report";
import { auditContent } from "./content";

const open = auditContent("d01-dossier-complet");
const finished: AuditContent = { ...open, record: wholeAudit(opine("favourable"))(open.dossier), findings: [] };

test("an audit is finished when everything is said, agreed and up to date, and an avis is given", () => {
  expect(isFinished(finished)).toBe(true);
});

test.each<[string, AuditContent]>([
  ["a rule has a word", { ...finished, findings: open.findings! }],
  ["no avis is given", { ...finished, record: wholeAudit()(open.dossier) }],
  ["auditors do not agree, or a text has changed", { ...open, findings: [] }],
])("it is not while %s", (_name, content) => {
  expect(isFinished(content)).toBe(false);
});
