import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { foldTypography } from "../../src/document";
import type { GuideEdition, Quoted } from "../../src/guide";

const bytes = readFileSync(resolve(__dirname, "../fixtures/guide/guide-ldm-2026-01.txt"));
const text = bytes.toString("utf8");

/** SHA-256 of the official text. */
export const digest = createHash("sha256").update(bytes).digest("hex");

/** Only what is read counts: no layout, no emphasis, no case of quotation marks or spaces. */
export function plain(raw: string): string {
  return foldTypography(raw.replace(/\\(?=[()])/g, ""))
    .replace(/<[^>]*>|[*_]|\(#\)/g, " ")
    .replace(/[|→➤○•[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Words with which each page begins. The scanned text has no page numbers: the contents print those of the sections and
 * of the criteria; 9 and 10 begin with their blocks, 15 where the table of criterion 3 is taken up again.
 */
const pageStarts: readonly (readonly [page: number, words: string])[] = [
  [1, "Label « Lycée des métiers »"],
  [2, "Table des matières"],
  [3, "\nA. Démarche qualité"],
  [4, "\nB. Universalité de la démarche qualité"],
  [5, "\nC. Pilotage de la démarche"],
  [6, "\nD. Synoptique des 8 critères"],
  [7, "\nE. Le dossier de labellisation"],
  [8, "\nÉTAT DES LIEUX DU CRITÈRE X"],
  [9, "\nCRITÈRE X : ACTION 1"],
  [10, "\nCRITÈRE X : ENGAGEMENT 1"],
  [11, "\nF. Cahier des charges du label"],
  [12, "\nCritère 1 :"],
  [13, "\nCritère 2 :"],
  [14, "\nCritère 3 :"],
  [15, "\n\t<ul style"],
  [16, "\nCritère 4 :"],
  [17, "\nCritère 5 :"],
  [18, "\nCritère 6 :"],
  [19, "\nCritère 7 :"],
  [20, "\nation\n"],
];

const rawPages = new Map(
  pageStarts.map(([page, words], index) => {
    const next = pageStarts[index + 1];
    return [page, text.slice(text.indexOf(words), next ? text.indexOf(next[1]) : undefined)];
  }),
);

/** The official text of one page, as scanned; empty for a page that the guide does not have. */
export function rawPage(page: number): string {
  return rawPages.get(page) ?? "";
}

/** The official text of one page, plain. */
export function pageText(page: number): string {
  return plain(rawPage(page));
}

/** What is left of a text once the sentences are taken out, the longest first. */
export function without(from: string, sentences: readonly string[]): string {
  return [...sentences]
    .sort((a, b) => b.length - a.length)
    .reduce((left, sentence) => left.split(sentence).join(" "), from);
}

/** Every quoted sentence of an edition's criteria, sub-items included. */
export function quotedOf(edition: GuideEdition): readonly Quoted[] {
  const within = (quoted: Quoted): readonly Quoted[] => [quoted, ...(quoted.items ?? []).flatMap(within)];
  return edition.criteria
    .flatMap((criterion) => [
      criterion.title,
      ...criterion.expectations,
      ...criterion.reformMeasures,
      ...(criterion.actors ? [criterion.actors] : []),
      ...criterion.domains.flatMap(({ title, themes }) => [title, ...themes]),
      ...criterion.strategicAxes,
      ...criterion.operationalObjectives,
      ...criterion.exampleActions,
      ...criterion.exampleIndicators,
    ])
    .flatMap(within);
}
