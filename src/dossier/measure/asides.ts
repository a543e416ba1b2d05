import { findCitations } from "../citations";

const month = "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
const year = "(?:19|20)\\d{2}(?!\\d)";

/** What looks like a figure in plain text and is none. */
const asides: readonly RegExp[] = [
  // 12/05/2025, 2025-05-12, 05/2025, 01/09, 1er juin 2025, juin 2025.
  /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)?\d{2}(?!\d)/g,
  new RegExp(`(?<!\\d)${year}-\\d{2}-\\d{2}(?!\\d)|(?<!\\d)\\d{1,2}/${year}`, "g"),
  /(?<![\d/])(?:0\d\/\d{2}|\d{2}\/0\d)(?![\d/])/g,
  new RegExp(`(?<!\\d)\\d{1,2}(?:er)? ${month}(?![a-z])(?: ${year})?|(?<![a-z])${month} ${year}`, "g"),
  // « 2024 : 12 », « (2024) », « en 2024 ».
  new RegExp(`(?<!\\d)${year} ?[:=]|\\( ?${year} ?\\)`, "g"),
  new RegExp(
    `(?<![a-z])(?:en|rentree|annees?(?: scolaires?)?|depuis|fin|debut|ete|session|promotion|exercice|courant|d'ici|avant|apres) (?:de |en |a )?${year}`,
    "g",
  ),
  // « d'ici 2 ans », « trimestre 2 », « p. 4 », « critère 3 », « n° 12 ».
  /(?<![a-z])(?:d'ici|dans|sous) \d{1,2} (?:ans?|mois|semaines?|jours?)(?![a-z])/g,
  /(?<![a-z])(?:trimestre|semestre|periode|page|p\.|pages|critere|action|engagement|objectif|indicateur|tableau|article|question|n ?[°o]|§) ?\d+(?:\.\d+)*(?![\d,%])/g,
  // Marks of notes: « 72 (1) », « 72 ¹ ».
  /(?<=[\d%€] ?)\( ?[1-3] ?\)|[\u00b9\u00b2\u00b3\u2070-\u2079]/g,
];

const schoolYear = /(?<!\d)((?:19|20)\d{2}) ?[-/] ?((?:19|20)?\d{2})(?!\d) ?:?/g;

/** A plain text without its dates, years, note marks and references to evidence: what is left may hold figures. */
export function withoutAsides(text: string): string {
  const uncited = findCitations(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  const dated = uncited.replace(schoolYear, (span, first: string, second: string) =>
    (Number(first) + 1) % 100 === Number(second) % 100 ? " " : span,
  );
  return asides.reduce((left, aside) => left.replace(aside, " "), dated);
}
