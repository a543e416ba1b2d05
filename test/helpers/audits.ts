import {
  emptyAudit,
  fingerprintOf,
  noteText,
  presentCriteria,
  setAssessorDetails,
  setEffectiveness,
  setOpinion,
  setVerdict,
  type Assessor,
  type AuditRecord,
  type ExpectationEntry,
  type Opinion,
} from "../../src/audit";
import type { Dossier } from "../../src/dossier";

/** When everything in an example was said. */
export const at = "2026-11-24T12:00:00.000Z";

export const martin: Assessor = { voice: "auditor", id: "martin" };
export const diallo: Assessor = { voice: "auditor", id: "diallo" };

/** A change of an audit. */
export type AuditChange = (record: AuditRecord) => AuditRecord;

/** Everything of a dossier found good by A. Martin, network lines left to their default, then changed. */
export function wholeAudit(...changes: readonly AuditChange[]): (dossier: Dossier) => AuditRecord {
  return (dossier) => {
    const start = setAssessorDetails(
      emptyAudit(dossier.edition.id),
      martin,
      { name: "A. Martin", position: "IEN" },
      at,
    );
    return changes.reduce((record, change) => change(record), scored(start, dossier));
  };
}

function scored(start: AuditRecord, dossier: Dossier): AuditRecord {
  const present = presentCriteria(dossier);
  return dossier.edition.criteria
    .filter(({ number }) => present.has(number))
    .reduce((record, { number, expectations }) => {
      const verdicts = expectations
        .filter(({ networkOnly }) => !networkOnly)
        .reduce((done, { id }) => say(id, { verdict: "compliant" })(done), record);
      const noted = noteText(verdicts, martin, number, fingerprintOf(dossier, number), at);
      return setEffectiveness(noted, martin, number, "evaluated", at);
    }, start);
}

/** One auditor's verdict. */
export function say(expectation: string, said: Partial<ExpectationEntry>, speaker = martin): AuditChange {
  const entry = { verdict: null, gravity: null, reason: "", ...said, expectation };
  return (record) => setVerdict(record, speaker, entry, at);
}

/** One auditor's avis. */
export function opine(opinion: Opinion, speaker = martin): AuditChange {
  return (record) => setOpinion(record, speaker, { opinion, motive: "Vu le dossier." }, at);
}

/** Brings a second auditor in. */
export const withDiallo: AuditChange = (record) =>
  setAssessorDetails(record, diallo, { name: "B. Diallo", position: "proviseure" }, at);
