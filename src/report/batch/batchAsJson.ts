import { summariseBatch, type BatchContent } from "./types";

/** A folder for programs: one object per dossier, and the totals. */
export function batchAsJson({ folder, edition, referenceDate, dossiers }: BatchContent): string {
  const content = { edition: edition.id, folder, date: referenceDate, dossiers, summary: summariseBatch(dossiers) };
  return `${JSON.stringify(content, null, 2)}\n`;
}
