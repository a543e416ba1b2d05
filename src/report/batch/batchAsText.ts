import { count } from "../../french";
import { referenceDateText, editionMonth, shortened, totals } from "../words";
import { summariseBatch, type BatchContent, type DossierLine } from "./types";

/** A folder in plain text: one line per dossier, then the totals. */
export function batchAsText({ folder, edition, referenceDate, dossiers }: BatchContent): string {
  const { unreadable, withError, ...summary } = summariseBatch(dossiers);
  const width = dossiers.reduce((widest, { file }) => Math.min(60, Math.max(widest, file.length)), 0);
  const lines = dossiers.map((line) => `${line.file.padEnd(width)}  ${lineText(line, edition.criteria.length)}`);
  const text = [
    `${folder} — guide de ${editionMonth(edition)}, mesures attendues ${referenceDateText(referenceDate)}`,
    "",
    ...lines,
    "",
    `${count(dossiers.length, "dossier")}\u00a0: ${withError} avec au moins une erreur, ${unreadable} non ${unreadable < 2 ? "lu" : "lus"}.`,
    `${totals(summary)}\u00a0; ${shares(summary)}.`,
    "",
  ].join("\n");
  // A terminal would obey control characters, of which a file's name may hold some.
  return text.replace(/(?!\n)\p{Cc}/gu, " ");
}

function lineText(line: DossierLine, expected: number): string {
  if (line.unreadable !== null) return `non lu\u00a0: ${shortened(line.unreadable, 300)}`;
  return `${totals(line)}\u00a0; ${shares(line)}\u00a0; ${criteriaText(line, expected)}`;
}

function shares({
  filled,
  required,
  proved,
  indicators,
}: Pick<DossierLine, "filled" | "required" | "proved" | "indicators">): string {
  return `renseigné ${filled}/${required}, prouvé ${proved}/${indicators}`;
}

/** « critères 1 à 8 », « critères 1, 3 »: those present. */
function criteriaText({ criteria }: DossierLine, expected: number): string {
  if (criteria.length === 0) return "aucun critère reconnu";
  if (criteria.length >= expected) return `${count(criteria.length, "critère")}`;
  return `${criteria.length} sur ${expected} critères (${criteria.join(", ")})`;
}
