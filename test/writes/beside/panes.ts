import { writeDocx } from "../../../src/tables";
import { fieldsOf, keyOf } from "../evidence";
import { openPane, untilQuiet, type Pane } from "../pane";
import { wordKinds } from "../wordKinds";
import { listed } from "../writtenDossiers";

// Somebody is at work in the document between two writes of the add-in: what they wrote stays as they left it.

export const current = wordKinds[0]!;
export const oldest = wordKinds[1]!;

export const answer = "L’équipe s’est élargie (annexe C1-A1-01).";
export const guidance = "Choisir un titre représentatif de l'action";
export const listTitle = "Bordereau des preuves";
export const listTag = "ldm:bordereau";
export const halfway = "écriture en cours";

export const blankCriterion = writeDocx([
  { kind: "criterion", criterion: 1 },
  { kind: "action", criterion: 1, number: 1 },
  { kind: "commitment", criterion: 1, number: 1 },
]);

/** What a write reports that would have taken somebody else's words, pictures or comments away. */
export const refused = { status: "failed", code: "occupied", leaves: "before" };

/** A dossier whose pieces have been read. */
export async function openEvidence(file: Uint8Array): Promise<Pane> {
  const pane = await openPane(file, current);
  await pane.session.evidence.read();
  return pane;
}

/** Cites a new piece where the cursor stands. */
export const cite = ({ session }: Pane) => session.evidence.cite({ kind: "new", fields: fieldsOf("Compte rendu") });

/** Our list, half of it written again when Word began to refuse. */
export async function openHalfList(): Promise<Pane> {
  const pane = await openEvidence(await listed());
  const { word, session } = pane;
  word.faults.reset({ point: "write", mode: "refused-from-then-on", rank: 3 });
  await session.evidence.rename(keyOf(pane, "C1-A1-01"), "C1-A1-07");
  await untilQuiet(pane);
  word.faults.heal();
  expect(session.unfinished.get().status).toBe("found");
  return pane;
}

export async function insertAction({ session }: Pane): Promise<void> {
  await session.runInsert({ kind: "action", criteria: [1] }, "place");
  expect(session.insert.get().status).toBe("done");
}

export async function undoInsertion({ session }: Pane): Promise<void> {
  await session.undoInsert(session.insertions.get()[0]!);
}
