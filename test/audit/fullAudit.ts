import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  consensusAssessor,
  emptyAudit,
  fingerprintOf,
  noteText,
  putObservation,
  setAssessorDetails,
  setComment,
  setEffectiveness,
  setOpinion,
  setVerdict,
  sign,
  type Assessor,
  type AuditRecord,
} from "../../src/audit";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";

const at = "2026-11-24T12:34:56.789Z";
const words =
  "La convention avec le bureau des entreprises est signée depuis 2024, mais son suivi annuel n’est pas joint\u00a0: voir l’annexe C4-A1-03, page 2.";

/** Three auditors who said all that can be said of the big sample, their consensus, and so many constats. */
export function fullAudit(observations: number): AuditRecord {
  const file = resolve(__dirname, "../dossiers/d06-grand-dossier/dossier.docx");
  const dossier = readDossier([readDocx(readFileSync(file))], currentEdition);
  const auditors: readonly Assessor[] = ["k3x9", "m7p2", "q5z8"].map((id) => ({ voice: "auditor", id }));
  let record = emptyAudit(currentEdition.id);
  for (const speaker of [...auditors, consensusAssessor]) {
    record = setAssessorDetails(
      record,
      speaker,
      { name: "Anne-Sophie Lefebvre", position: "IEN-ET économie-gestion" },
      at,
    );
    for (const { number, expectations } of currentEdition.criteria) {
      record = noteText(record, speaker, number, fingerprintOf(dossier, number), at);
      record = setEffectiveness(record, speaker, number, "evaluated", at);
      record = setComment(record, speaker, number, words, at);
      expectations.forEach(({ id }, rank) => {
        const isGap = rank % 4 === 0;
        const verdict = isGap ? "non-compliant" : "compliant";
        const entry = {
          expectation: id,
          verdict,
          gravity: isGap ? "minor" : null,
          reason: isGap ? words : "",
        } as const;
        record = setVerdict(record, speaker, entry, at);
      });
    }
    record = setOpinion(record, speaker, { opinion: "favourable-with-recommendations", motive: words.repeat(3) }, at);
    record = sign(record, speaker, "2026-11-24", at);
  }
  for (let rank = 0; rank < observations; rank++) {
    const said = {
      id: `o${rank}k3x9`,
      criterion: (rank % 8) + 1,
      kind: "vigilance",
      text: `${words} ${words}`,
      basis: "dossier",
      evidence: "C4-A1-03",
      anchor: {
        quote: "douze conventions signées avec les entreprises du bassin",
        where: "Critère 4, action 1, description",
      },
    } as const;
    record = putObservation(record, auditors[rank % 3]!, said, at);
  }
  return record;
}
