import type { Coordinates } from "../dossier";

/** Tables of which every field is required by our reading of the guide. */
const wholly: readonly string[] = ["T1", "T2", "T5", "T6", "T7", "T8", "T9", "T10", "T11"];

/** Whether a cell is one that we expect to be filled: the guide never says « obligatoire » (`references.required`). */
export function isRequired({ table, field }: Coordinates): boolean {
  if (table === "T4") return field === "coordonnateur";
  return table !== null && wholly.includes(table);
}
