import { newBordereauRow, registerFrom } from "../../evidence";
import { refuse, type EvidenceSnapshot, type Plan } from "./EvidenceSnapshot";

/** The line of a piece in the list that the school wrote, in its columns. */
export function planLine({ dossier, register, view }: EvidenceSnapshot, key: string): Plan {
  const entry = view.entries.find((one) => one.key === key);
  const known = registerFrom(dossier, register);
  const item = known.items.find(({ id }) => id === entry?.item.id);
  const row = item && newBordereauRow(dossier, item);
  if (!item || !row) return refuse("gone");
  const edits = [{ kind: "addRow", at: row.place, values: row.values }] as const;
  return { edits, register: known, words: item.number, count: 1 };
}
