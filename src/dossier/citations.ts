import { addAll, apartFrom, inOrder, legible, type LegibleText } from "../document";
import {
  continueNumber,
  evidenceCode,
  evidenceLetter,
  evidenceNoun,
  evidenceNumeral,
  isLetterKey,
  numberKey,
  numbersBetween,
  numberSign,
} from "./evidenceNumber";
import { namesLetter } from "./letteredAnnex";

/** A number as it stands in a written reference (UTF-16 offsets). */
export interface WrittenNumber {
  /** Normalised (`numberKey`), what it continues written out: « C1-A1-2 » for the « 02 » of « C1-A1-01, 02 ». */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Ends a range that the number before it begins. */
  readonly endsRange: boolean;
}

/** A written reference to evidence, by its characters (UTF-16 offsets). */
export interface WrittenCitation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The numbers it names, normalised, ranges expanded; none for an address. */
  readonly numbers: readonly string[];
  /** Where these numbers stand, in order: both ends of a range. */
  readonly written: readonly WrittenNumber[];
}

/** Words of which one stands in every reference: most cells have none, and plain search is the fastest way to know. */
const nouns = ["annexe", "ann.", "pj", "p j", "p.j", "p. j", "pièce", "piece", "preuve", "justificatif", "doc"];
const addressTokens = ["http", "www."];

function holdsOneOf(text: string, wanted: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return wanted.some((token) => lower.includes(token));
}

/** Things that are counted: « pièces 12 mm », « preuves 3 fois » count, they do not number. */
const counted = String.raw`(?:fois|ans?|années|jours|heures?|h|min(?:utes)?|mois|semaines|trimestres|él[èe]ves|eleves|apprenants|enseignants|professeurs|personnes|exemplaires|euros?|m²|m2|m|cm|mm|km|kg|litres|étages|salles|places|postes|classes|groupes|actes|unités|séances|lots|pour\s?cent|(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:\s+\d{4})?)`;
const isCount = String.raw`\s+${counted}(?!\p{L})`;

const first = new RegExp(
  String.raw`(?<![\p{L}\d])(?<noun>${evidenceNoun})[\s_-]*(?:\s?:\s*(?=${evidenceCode}))?(?<sign>${numberSign})?(?<number>${evidenceNumeral}|${evidenceLetter})`,
  "giu",
);
const nextOf = (numeral: string): RegExp =>
  new RegExp(
    String.raw`(?:(?<list>\s*[,;/&+]\s*(?:(?:et|ou)\s+)?|\s+(?:et|ou)\s+)|(?<range>\s+(?:jusqu['’])?[àa]u?\s+|\s*[-–—→]\s*))(?:(?:à\s+)?(?:l['’]\s?|la\s+)?${evidenceNoun}\s*)?${numberSign}?(?<number>${numeral})`,
    "iuy",
  );
const nextNumber = nextOf(evidenceNumeral);
const nextLetter = nextOf(evidenceLetter);
const countFollows = new RegExp(isCount, "iuy");
const wordFollows = /\s+(?!(?:et|ou|à|au|p|pp|page|pages)(?!\p{L}))\p{Ll}/uy;
const bareCode = new RegExp(String.raw`(?<![\p{L}\d])${evidenceCode}(?![\p{L}\d])`, "giu");
const address = /(?:https?:\/\/|www\.)[^\s<>()«»"]*[^\s<>()«»".,;:!?…]/giu;

function followedBy(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Written references to evidence in a text, in order: « Annexe C7-A1-03 », « PJ 4 », « annexes 3 à 6 », « annexe B », an address. */
export function findCitations(text: string): readonly WrittenCitation[] {
  const plain = legible(text);
  const found = [...findNamed(plain.text).map((one) => asWritten(text, plain, one)), ...findAddresses(text)];
  const codes = findCodes(plain.text).map((one) => asWritten(text, plain, one));
  return inOrder([...found, ...apartFrom(codes, found)]);
}

/** References that a noun announces; « l’annexe 3 à l’annexe 6 » is one: the second noun is read with the first. */
function findNamed(text: string): readonly WrittenCitation[] {
  if (!holdsOneOf(text, nouns)) return [];
  const found: WrittenCitation[] = [];
  first.lastIndex = 0;
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const citation = readNamed(text, match);
    if (!citation) continue;
    found.push(citation);
    first.lastIndex = Math.max(citation.end, first.lastIndex);
  }
  return found;
}

function findCodes(text: string): readonly WrittenCitation[] {
  return /c\s?\d/i.test(text) ? [...text.matchAll(bareCode)].flatMap(readCode) : [];
}

/** A reference found in the legible text, by the characters of the text as written. */
function asWritten(text: string, { spanOf }: LegibleText, citation: WrittenCitation): WrittenCitation {
  const { start, end } = spanOf(citation.start, citation.end);
  const written = citation.written.map((one) => ({ ...one, ...spanOf(one.start, one.end) }));
  return { ...citation, text: text.slice(start, end), start, end, written };
}

function readNamed(text: string, match: RegExpMatchArray): WrittenCitation | null {
  const { noun = "", sign, number = "" } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const isPlain = !sign && /^\d+$/.test(number);
  const key = numberKey(number);
  if (key === null || (isPlain && followedBy(countFollows, text, end))) return null;
  const isLetter = isLetterKey(key);
  if (isLetter && !namesLetter(text, noun, start, end)) return null;
  const isPlural = isLetter || noun.toLowerCase().endsWith("s");
  const [, from, to] = (isPlural && /^(\d+)[-–](\d+)$/.exec(number)) || [];
  if (from && to && Number(from) < Number(to)) {
    const [low, high] = [numberKey(from)!, numberKey(to)!];
    const written = [
      { key: low, start: end - number.length, end: end - number.length + from.length, endsRange: false },
      { key: high, start: end - to.length, end, endsRange: true },
    ];
    return { text: match[0], start, end, numbers: numbersBetween(low, high), written };
  }
  return readList(text, start, { key, start: end - number.length, end, endsRange: false }, isPlural);
}

/**
 * Reads on from a first number: « , 5 et 7 », « à 6 », « – C1-A1-03 ». A singular noun takes more numbers only where no
 * word follows them: « annexe 3, 12 élèves ».
 */
function readList(text: string, start: number, from: WrittenNumber, isPlural: boolean): WrittenCitation {
  const next = isLetterKey(from.key) ? nextLetter : nextNumber;
  const numbers = [from.key];
  const written = [from];
  let { end } = from;
  for (;;) {
    next.lastIndex = end;
    const match = next.exec(text);
    const { range, number = "" } = match?.groups ?? {};
    const own = match && numberKey(number);
    if (!own || followedBy(countFollows, text, next.lastIndex)) break;
    if (!isPlural && followedBy(wordFollows, text, next.lastIndex)) break;
    const last = numbers[numbers.length - 1]!;
    const continued = continueNumber(last, own);
    addAll(numbers, range ? numbersBetween(last, continued).slice(1) : [continued]);
    end += match[0].length;
    written.push({ key: continued, start: end - number.length, end, endsRange: range !== undefined });
  }
  return { text: text.slice(start, end), start, end, numbers: [...new Set(numbers)], written };
}

function readCode(match: RegExpMatchArray): readonly WrittenCitation[] {
  const key = numberKey(match[0]);
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return key ? [{ text: match[0], start, end, numbers: [key], written: [{ key, start, end, endsRange: false }] }] : [];
}

const onlyNumbers = new RegExp(String.raw`^\s*(?:${numberSign})?(?<number>${evidenceNumeral})`, "iu");

/** The numbers of a cell in a column of evidence, where nobody writes the noun again: « 12 », « 3, 5 et 7 », « VII ». */
export function findBareNumbers(text: string): readonly WrittenCitation[] {
  const plain = legible(text);
  const match = onlyNumbers.exec(plain.text);
  const number = match?.groups?.number ?? "";
  const key = numberKey(number);
  if (!match || !key) return [];
  const start = plain.text.length - plain.text.trimStart().length;
  const end = match[0].length;
  const citation = readList(plain.text, start, { key, start: end - number.length, end, endsRange: false }, true);
  return /^[.;]?$/.test(plain.text.slice(citation.end).trim()) ? [asWritten(text, plain, citation)] : [];
}

/** Addresses written out in a text. */
export function findAddresses(text: string): readonly WrittenCitation[] {
  return holdsOneOf(text, addressTokens) ? spansOf(text.matchAll(address)) : [];
}

const localTokens = ["file:", ":\\", ":/", "\\\\", "localhost", "127.0"];
/** Hosts that nobody outside the school reaches. */
export const privateHost = String.raw`(?:localhost|127\.0\.0\.1|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2})`;
const local = new RegExp(
  String.raw`file:\/*[^\s<>«»"]+|(?<![\p{L}\d])[a-z]:[\\/](?!\/)[^\s<>«»"]+|(?<![\\\w])\\\\[\w.-]+\\[^\s<>«»"]*|(?:https?:\/\/${privateHost}|(?<![\p{L}\d.\/])(?:localhost|127\.0\.0\.1))(?![\w.])(?::\d+)?(?:\/[^\s]*)?`,
  "giu",
);

/** Paths of one's own machine or network written out in a text. */
export function findLocalPaths(text: string): readonly WrittenCitation[] {
  return holdsOneOf(text, localTokens) ? spansOf(text.matchAll(local)) : [];
}

function spansOf(matches: Iterable<RegExpMatchArray>): readonly WrittenCitation[] {
  return [...matches].map((match) => {
    const start = match.index ?? 0;
    return { text: match[0], start, end: start + match[0].length, numbers: [], written: [] };
  });
}
