import {
  consensusAssessor,
  emptyAudit,
  putObservation,
  schoolAssessor,
  setAssessorDetails,
  setComment,
  setEffectiveness,
  setOpinion,
  setVerdict,
  sign,
  type Assessor,
  type AuditRecord,
} from "../../src/audit";
import { currentEdition } from "../../src/guide";

const at = "2026-11-24T12:00:00.000Z";
const martin: Assessor = { voice: "auditor", id: "a1" };
const petit: Assessor = { voice: "auditor", id: "b2" };

/** An audit as two people do one. */
export function smallAudit(): AuditRecord {
  let record = emptyAudit(currentEdition.id);
  record = setAssessorDetails(record, martin, { name: "Anne Martin", position: "IEN-ET" }, at);
  record = setAssessorDetails(record, petit, { name: "B. Petit (proviseur)", position: "proviseur" }, at);
  record = setVerdict(record, martin, { expectation: "C1.1", verdict: "compliant", gravity: null, reason: "" }, at);
  const gap = {
    expectation: "C1.2",
    verdict: "non-compliant",
    gravity: "major",
    reason: "Aucune mesure.\nRien.",
  } as const;
  record = setVerdict(record, martin, gap, at);
  record = setVerdict(record, petit, { ...gap, gravity: "minor", reason: "Motif (Anne Martin) : non" }, at);
  record = setVerdict(record, schoolAssessor, { ...gap, verdict: "compliant", gravity: null, reason: "" }, at);
  record = setVerdict(record, consensusAssessor, { ...gap, gravity: "minor", reason: "Vu ensemble" }, at);
  record = setEffectiveness(record, martin, 1, "implemented", at);
  record = setComment(record, petit, 1, "Démarche jeune\u00a0: à suivre.", at);
  const said = { criterion: 1, basis: "visit", evidence: "C1-A1-02", anchor: { quote: "x", where: "y" } } as const;
  record = putObservation(record, martin, { ...said, id: "o1", kind: "strength", text: "Une équipe" }, at);
  record = putObservation(record, petit, { ...said, id: "o2", kind: "recommendation", text: "Dater" }, at);
  record = setOpinion(record, martin, { opinion: "reserved", motive: "Mesures absentes." }, at);
  return sign(record, martin, "2026-11-24", at);
}
