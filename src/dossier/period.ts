import { legible } from "../document";
import { foldKeepingLength } from "./measure/foldKeepingLength";

/** First and last year that a text tells of. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Something that a text says of time, with the words that say it. */
interface Said<T> {
  readonly value: T;
  readonly quote: string;
}

/**
 * What a text says of time: its bounds when it names both (« 2021-2024 »), its length when it gives one (« 3 ans »).
 */
export interface TimeMention {
  readonly period: Said<Period> | null;
  readonly years: Said<number> | null;
}

const month =
  "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|rentree|ete|automne|hiver|printemps)";
const year = String.raw`(?<!\d)((?:19|20)\d\d)(?!\d)`;
const bounds = new RegExp(
  String.raw`${year}\s*(?:-|/|a|au|jusqu'en|jusqu'a|jusqu'au)\s*(?:fin\s+|la\s+|l'|\d{1,2}(?:er)?\s+)*(?:${month}\s+)?(?:de\s+)?${year}`,
  "g",
);
const shortBounds = /(?<!\d)(20)(\d\d)\s*[-/]\s*(\d\d)(?!\d)/g;
const single = new RegExp(year, "g");
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

/** What comes back binds nothing: « tous les 2 ans », « chaque rentrée ». */
const again = /tous les|toutes les|chaque|par an/;

/** What has no end: « 2021-2022 et suivantes ». */
const endless = /\bet (?:(?:les |aux )?(?:annees? )?suivantes?|au-dela|apres|plus)\b/;

/** A mention of years, by its characters. */
interface Mention extends Period {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads « 3 ans », « 2021-2024 », « De septembre 2022 à juin 2025 ». What is said twice differently is not told, but for
 * a calendar in steps (`inSteps`): « 2021 : étude ; 2022-2023 : ouverture ; 2024 : bilan » lasts from 2021 to 2024.
 */
export function readTime(text: string, inSteps = false): TimeMention {
  const { text: written } = legible(text);
  const said = foldKeepingLength(written).replace(/\n/g, ";");
  return { period: periodIn(written, said, inSteps), years: lengthIn(written, said) };
}

function periodIn(written: string, said: string, inSteps: boolean): Said<Period> | null {
  if (endless.test(said)) return null;
  const spans = [
    ...[...said.matchAll(bounds)].map((match) => mention(match, Number(match[1]), Number(match[2]))),
    ...[...said.matchAll(shortBounds)].map((match) =>
      mention(match, Number(`${match[1]}${match[2]}`), Number(`${match[1]}${match[3]}`)),
    ),
  ].filter(({ from, to }) => from <= to);
  const singles = [...said.matchAll(single)]
    .map((match) => mention(match, Number(match[1]), Number(match[1])))
    .filter(({ start }) => !spans.some((span) => span.start <= start && start < span.end));
  const quoteOf = ({ start, end }: Mention): string => written.slice(start, end);
  const [only, ...others] = spans;
  const all = [...spans, ...singles].sort((a, b) => a.start - b.start);
  if (inSteps && all.length > 1) {
    if (!isInSteps(said, all)) return null;
    const value = all.reduce<Period>(
      ({ from, to }, one) => ({ from: Math.min(from, one.from), to: Math.max(to, one.to) }),
      { from: Infinity, to: -Infinity },
    );
    return { value, quote: all.map(quoteOf).join(", ") };
  }
  return only && others.length === 0 ? { value: { from: only.from, to: only.to }, quote: quoteOf(only) } : null;
}

function mention(match: RegExpMatchArray, from: number, to: number): Mention {
  const start = match.index ?? 0;
  return { from, to, start, end: start + match[0].length };
}

/** Whether each mention of years has a step of its own: a line, a sentence, what follows « puis ». */
function isInSteps(said: string, mentions: readonly Mention[]): boolean {
  if (again.test(said)) return false;
  return mentions
    .slice(1)
    .every(({ start }, rank) => /[;.:|]|puis|ensuite/.test(said.slice(mentions[rank]!.end, start)));
}

function lengthIn(written: string, said: string): Said<number> | null {
  // « 3 ans renouvelables », « 3 ans au moins », « de 3 à 5 ans » bind nothing.
  if (again.test(said) || /renouvel|reconduct|prolong|environ|minim|maxim|au moins|au plus|plus de|moins de/.test(said))
    return null;
  if (/\d\s*(?:a|ou|-)\s*\d+\s+(?:ans?|annees?|mois)\b/.test(said)) return null;
  const found = [...said.matchAll(length)];
  if (found.length !== 1) return null;
  const [{ 0: words, 1: count = "", 2: unit = "", index }] = found as [RegExpExecArray];
  const value = numbers[count] ?? Number(count);
  return { value: unit === "mois" ? value / 12 : value, quote: written.slice(index, index + words.length) };
}
