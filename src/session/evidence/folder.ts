import { bordereauRows, fillFromFiles } from "../../evidence";
import { refuse, type EvidenceSnapshot, type Plan } from "./EvidenceSnapshot";
import { listEdits } from "./list";

/**
 * What the names of the files tell, where the register is silent; a file whose name carries a number that nothing else
 * has becomes a piece that is expected. The others wait for a person.
 */
export function planFill(snapshot: EvidenceSnapshot): Plan {
  const { dossier, register, view } = snapshot;
  const filled = fillFromFiles(dossier, register, view, "numbered");
  const count = filled.added.length + filled.changed.length;
  if (count === 0) return refuse("nothing-to-fill");
  const rows = bordereauRows(dossier, filled.register);
  return { edits: listEdits(snapshot, rows), register: filled.register, words: "", count };
}
