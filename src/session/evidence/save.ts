import { bordereauRows, registerFrom } from "../../evidence";
import { refuse, type EvidenceSnapshot, type Plan } from "./EvidenceSnapshot";
import { listEdits } from "./list";
import type { EvidenceFields } from "./types";

/** What a person says of a piece, in the register and in our list. */
export function planSave(snapshot: EvidenceSnapshot, key: string, fields: EvidenceFields): Plan {
  const entry = snapshot.view.entries.find((one) => one.key === key);
  const known = registerFrom(snapshot.dossier, snapshot.register);
  const item = known.items.find(({ id }) => id === entry?.item.id);
  if (!item) return refuse("gone");
  const items = known.items.map((one) => (one === item ? { ...item, ...fields } : one));
  const register = { ...known, items };
  // The list's older words count for nothing against what a person has just said.
  const rows = bordereauRows(snapshot.dossier, register).map((row) =>
    row.id === item.id ? { ...row, ...fields, proves: fields.proves || row.proves } : row,
  );
  return { edits: listEdits(snapshot, rows), register, words: item.number, count: 1 };
}
