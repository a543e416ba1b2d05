import { readNumberWords } from "./numberWords";
import { readUnit } from "./units";
import type { MeasureUnit } from "./types";

/** A number with its unit, before one knows whether it opens a range or a fraction. */
export interface Amount {
  readonly value: number;
  readonly outOf: number | null;
  readonly unit: MeasureUnit | null;
  readonly isRound: boolean;
  readonly end: number;
}

const digits = /[+-]?(?:\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)/y;
/** « 2nde », « 1er », « 3e », « 3D »: names, not figures. */
const ordinal = /(?:ers?|eres?|res?|nde?s?|e|emes?|d|°)(?![a-z\d])/y;
const clock = / ?h ?([0-5]\d)(?!\d)/y;
/** What makes « un » or « une » at the head of an answer an article: « une nette hausse », « un suivi ». */
const uncounted =
  /^ (?:(?:tres |plus )?(?:net|fort|grand|bon|petit|leger|certain|seul(?!es? [a-z]))|peu|parti|progress|hauss|baiss|augment|amelior|majorit|minorit|evolution|suivi|dynamique|stabilit)/;

/** Reads a number and its unit at `start` of a plain text: « 1 250 », « -2 % », « 2,5 k€ », « vingt-cinq ». */
export function readAmount(text: string, start: number): Amount | null {
  return readDigits(text, start) ?? readWords(text, start);
}

/** « x2 », « × 1,5 »: what a measure is multiplied by. */
const times = /(?<![a-z\d])[x×] ?(?=\d)/y;

function readDigits(text: string, from: number): Amount | null {
  times.lastIndex = from;
  const start = from + (times.exec(text)?.[0].length ?? 0);
  digits.lastIndex = start;
  const said = digits.exec(text)?.[0];
  if (!said) return null;
  const isSigned = /^[+-]/.test(said);
  if (isSigned && /[\w)]/.test(text.charAt(start - 1))) return null;
  const end = start + said.length;
  ordinal.lastIndex = end;
  if (ordinal.test(text)) return null;
  clock.lastIndex = end;
  const minutes = clock.exec(text);
  if (minutes) {
    const value = Number(said) + Number(minutes[1]) / 60;
    return { value, outOf: null, unit: "hour", isRound: false, end: end + minutes[0].length };
  }
  const { unit, factor, end: unitEnd } = readUnit(text, end);
  return { value: numberOf(said, unit) * factor, outOf: null, unit, isRound: false, end: unitEnd };
}

/** « 1.250 » is a thousand and more, « 34.900 % » and « 0.125 » are not: the dot groups only whole counts and sums. */
function numberOf(said: string, unit: MeasureUnit | null): number {
  const isGrouped = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,|$)/.test(said) && (unit === null || unit === "euro");
  const whole = isGrouped || said.split(".").length > 2 ? said.replace(/\./g, "") : said;
  return Number(whole.replace(/[ ']/g, "").replace(",", "."));
}

function readWords(text: string, start: number): Amount | null {
  const spoken = readNumberWords(text, start);
  if (!spoken) return null;
  const { unit, factor, end } = readUnit(text, spoken.end);
  if (spoken.isArticle && unit === null && !isCounted(text.slice(0, start), text.slice(spoken.end))) return null;
  return { value: spoken.value * factor, outOf: spoken.outOf, unit, isRound: spoken.isRound, end };
}

/** Whether « un » or « une » counts: alone, before « sur » or « fois », or at the head of a short answer. */
function isCounted(before: string, after: string): boolean {
  if (/^ (?:sur|fois)(?![a-z])/.test(after)) return true;
  return !/[a-z\d]/.test(before) && /^(?: [a-z'-]+){0,4}\W*$/.test(after) && !uncounted.test(after);
}
