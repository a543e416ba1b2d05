import { bordereauRows, fillFromFiles } from "../../evidence";
import { refuse, type Desk, type Plan } from "./Desk";
import { listEdits } from "./list";

/**
 * What the names of the files tell, where the register is silent; a file whose name carries a number that nothing else
 * has becomes a piece that is expected. The others wait for a person.
 */
export function planFill(desk: Desk): Plan {
  const { dossier, register, view } = desk;
  const filled = fillFromFiles(dossier, register, view, "numbered");
  const count = filled.added.length + filled.changed.length;
  if (count === 0) return refuse("nothing-to-fill");
  const rows = bordereauRows(dossier, filled.register);
  return { edits: listEdits(desk, rows), register: filled.register, words: "", count };
}
