import { emptyAudit, putObservation, setAssessorDetails, setVerdict, sign, writeAudit } from "../../src/audit";
import { currentEdition } from "../../src/guide";
import { SimulatedWord } from "../word";
import { giveFile } from "./openAudit";
import type { Stage } from "./openStage";

const at = "2021-11-20T12:00:00.000Z";
const petit = { voice: "auditor", id: "c3" } as const;

/** A copy that somebody else scored in 2021: an écart on C1.1, and what was asked then. */
function copyOf2021(dossier: Uint8Array): Buffer {
  const reason = "La convention avec le GRETA n’est pas jointe.";
  const advice = {
    id: "o1",
    criterion: 1,
    kind: "recommendation",
    basis: "dossier",
    evidence: "",
    anchor: null,
  } as const;
  let record = setAssessorDetails(emptyAudit(currentEdition.id), petit, { name: "C. Petit", position: "IEN" }, at);
  record = setVerdict(record, petit, { expectation: "C1.1", verdict: "non-compliant", gravity: "minor", reason }, at);
  record = putObservation(record, petit, { ...advice, text: "Joindre la convention et son bilan annuel." }, at);
  const word = SimulatedWord.open(dossier);
  word.common.addPart(writeAudit(sign(record, petit, "2021-11-20", at)));
  return Buffer.from(word.save());
}

/** Takes that copy up, its auditor having left, and goes to the scores. */
export async function takeUpCopyOf2021(stage: Stage, dossier: Uint8Array): Promise<void> {
  const { pane } = stage;
  await pane.getByRole("tab", { name: "Équipe" }).click();
  await giveFile(stage, "Reprendre un audit précédent", "audit-2021.docx", copyOf2021(dossier));
  await pane.getByText(/contient les verdicts de C\. Petit/).waitFor();
  await pane.getByRole("button", { name: "Non, les écarts seulement" }).click();
  await pane.getByText(/écart d’alors est à côté de son attendu/).waitFor();
  await pane.getByRole("tab", { name: "Noter" }).click();
}
