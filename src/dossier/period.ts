import { foldTypography, legible } from "../document";

/** First and last year that a text tells of. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What a text says of time: its bounds when it names both (« 2021-2024 »), its length when it gives one (« 3 ans »). */
export interface TimeSaid {
  readonly period: Period | null;
  readonly years: number | null;
}

const month =
  "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rentree|ete|automne|hiver|printemps)";
const year = String.raw`(?<!\d)((?:19|20)\d\d)(?!\d)`;
const bounds = new RegExp(
  String.raw`${year}\s*(?:-|/|a|au|jusqu'en|jusqu'a|jusqu'au)\s*(?:fin\s+|la\s+|l'|\d{1,2}(?:er)?\s+)*(?:${month}\s+)?(?:de\s+)?${year}`,
  "g",
);
const shortBounds = /(?<!\d)(20)(\d\d)\s*[-/]\s*(\d\d)(?!\d)/g;
const length = /(?<![\d,.-])(\d+|un|une|deux|trois|quatre|cinq|six|dix)\s+(ans?|annees?|mois)\b/g;
const numbers: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  dix: 10,
};

/** Reads « 3 ans », « 2021-2024 », « De septembre 2022 à juin 2025 ». What is said twice differently is not told. */
export function readTime(text: string): TimeSaid {
  const said = bare(text);
  return { period: periodIn(said), years: lengthIn(said) };
}

/** Lower case without accents; line breaks and curly apostrophes are folded too. */
function bare(text: string): string {
  return foldTypography(legible(text).text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

function periodIn(said: string): Period | null {
  const found = [
    ...[...said.matchAll(bounds)].map(([, from, to]) => ({ from: Number(from), to: Number(to) })),
    ...[...said.matchAll(shortBounds)].map(([, century, from, to]) => ({
      from: Number(`${century}${from}`),
      to: Number(`${century}${to}`),
    })),
  ].filter(({ from, to }) => from <= to);
  return found.length === 1 ? found[0]! : null;
}

function lengthIn(said: string): number | null {
  // « 3 ans renouvelables », « 3 ans au moins », « tous les 3 ans », « de 3 à 5 ans » bind nothing.
  if (
    /renouvel|reconduct|prolong|environ|minim|maxim|au moins|au plus|tous les|tou(?:te)?s les|chaque|par an|plus de|moins de/.test(
      said,
    )
  )
    return null;
  if (/\d\s*(?:a|ou|-)\s*\d+\s+(?:ans?|annees?|mois)\b/.test(said)) return null;
  const found = [...said.matchAll(length)];
  if (found.length !== 1) return null;
  const [, count = "", unit = ""] = found[0]!;
  const value = numbers[count] ?? Number(count);
  return unit === "mois" ? value / 12 : value;
}
