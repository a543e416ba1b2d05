/** A written reference to evidence, by its characters (UTF-16 offsets). */
export interface WrittenCitation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of which one stands in every reference: most cells have none, and plain search is the fastest way to know. */
const tokens = ["annexe", "ann.", "pj", "p j", "p.j", "p. j", "pièce", "piece", "preuve", "http", "www."];
const localTokens = ["file:", ":\\", ":/", "\\\\", "localhost", "127.0"];

function holdsOneOf(text: string, wanted: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return wanted.some((token) => lower.includes(token));
}

/** « C7-A1-03 », « 12 », « 2.1 », « 3 bis », « VII », and what may follow: « à 6 », « , 5 et 7 ». */
const numeral = String.raw`(?:[A-Z]\d+(?:[-.\s]?[A-Z]?\d+)*|\d+(?:[.-]\d+)*(?:\s?(?:bis|ter))?|[IVX]+)(?![\p{L}\d%€])`;
const list = String.raw`${numeral}(?:\s?(?:,|;|et|à|au?|-|–|/)\s?${numeral})*`;
const noun = String.raw`(?:annexes?|ann\.|p\.?\s?j\.?s?|pi[eè]ces?(?:\s+(?:jointes?|justificatives?))?|preuves?)`;
const written = new RegExp(String.raw`(?<![\p{L}\d])${noun}\s*(?:n\s?[°ºo]s?\.?\s*|num[ée]ros?\s+)?(?:${list})`, "giu");
const address = /(?:https?:\/\/|www\.)[^\s<>()«»"]+/giu;

/** Written references to evidence in a text, in order: « Annexe C7-A1-03 », « PJ 4 », « annexes 3 à 6 », an address. */
export function findCitations(text: string): readonly WrittenCitation[] {
  if (!holdsOneOf(text, tokens)) return [];
  return [...text.matchAll(written), ...text.matchAll(address)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}

const local =
  /file:\/*[^\s<>«»"]+|(?<![\p{L}\d])[a-z]:[\\/][^\s<>«»"]+|(?<![\\\w])\\\\[\w.-]+\\[^\s<>«»"]*|(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/[^\s]*)?/giu;

/** Paths of one's own machine or network written out in a text. */
export function findLocalPaths(text: string): readonly WrittenCitation[] {
  if (!holdsOneOf(text, localTokens)) return [];
  return [...text.matchAll(local)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a link leads to the writer's own machine or network: dead for the auditor. */
export function isLocalTarget(target: string): boolean {
  return /^(?:file:|[a-z]:[\\/]|\\\\|(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)\b)/i.test(target.trim());
}
