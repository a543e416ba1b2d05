import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  fingerprintOf,
  noteText,
  putObservation,
  setOpinion,
  setVerdict,
  sign,
  type AuditRecord,
} from "../../../src/audit";
import { runRules } from "../../../src/checker";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { emptyRecord } from "../../../src/record";
import type { AuditContent } from "../../../src/report";
import { allRules } from "../../../src/rules";
import { at, diallo, martin, opine, say, wholeAudit, withDiallo } from "../../helpers/audits";

/** The audit of a sample by two people who do not agree on all, by the real rules. */
export function auditContent(name: string): AuditContent {
  const dossier = readDossier(
    [readDocx(readFileSync(join(__dirname, "../../dossiers", name, "dossier.docx")))],
    currentEdition,
  );
  const record = wholeAudit(
    withDiallo,
    say("C3.1", { verdict: "non-compliant", gravity: "major", reason: "Aucun test <positionnement>.\nRien de plus." }),
    say("C3.1", { verdict: "non-compliant", gravity: "minor", reason: "Un test existe." }, diallo),
    say("C4.2", { verdict: "unverified" }),
    opine("favourable"),
    // She scored another text than the present one.
    (one) => noteText(one, diallo, 3, fingerprintOf(dossier, 4), at),
    (one) => putObservation(one, martin, observation, at),
    (one) => sign(one, martin, "2026-11-24", at),
  )(dossier);
  const settings = { ...emptyRecord.settings, school: "Lycée <Galois>", uai: "0440000A" };
  const { findings } = runRules(
    dossier,
    allRules.filter(({ audience }) => audience === "auditor"),
    { edition: currentEdition, referenceYear: 2026, settings, audit: record, audience: "auditor" },
  );
  return { record, dossier, edition: currentEdition, settings, files: ["/home/somebody/d.docx"], findings };
}

const observation = {
  id: "o1",
  criterion: 3,
  kind: "recommendation",
  text: "Dater les conventions;\nles joindre",
  basis: "visit",
  evidence: "C3-A1-02",
  anchor: { quote: "Accueil & positionnement", where: "Critère 3, action 1" },
} as const;

/** The same with nobody's words. */
export function silent(content: AuditContent): AuditContent {
  const record: AuditRecord = { ...content.record, assessments: [] };
  return { ...content, record, findings: [] };
}

/** The same with other words of A. Martin's. */
export function withReason(content: AuditContent, reason: string): AuditContent {
  const entry = { expectation: "C1.1", verdict: "non-compliant", gravity: "minor", reason } as const;
  const scored = setVerdict(content.record, martin, entry, at);
  return { ...content, record: setOpinion(scored, martin, { opinion: "reserved", motive: reason }, at) };
}
