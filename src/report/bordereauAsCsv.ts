import { ownBordereau } from "../dossier";
import type { EvidenceItem } from "../record";
import { csv } from "./csv";

/** The list of evidence as a French Excel opens it: our columns, a line for each piece. */
export function bordereauAsCsv(rows: readonly EvidenceItem[]): string {
  const lines = rows.map(({ number, title, type, date, proves, file, page }) => [
    number,
    title,
    type,
    date,
    proves,
    file,
    page,
  ]);
  return csv([ownBordereau.headers, ...lines]);
}
