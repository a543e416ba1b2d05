import type { Span } from "./model";

/** A text as a person reads it, with the way back to the characters as written. */
export interface LegibleText {
  readonly text: string;
  /** Where characters `start`–`end` of it stand in the text as written. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Signs that nobody sees: soft hyphen, joiners, zero-width spaces, marks of direction, variants of an emoji. */
const invisible = String.raw`\p{Default_Ignorable_Code_Point}`;
const hyphens = String.raw`\u2010\u2011\ufe63\uff0d`;
const dashes = String.raw`\u2012-\u2015\u2212`;

/** Ligatures of fonts, and signs that stand for two characters. */
const opened: ReadonlyMap<string, string> = new Map([
  ["\ufb00", "ff"],
  ["\ufb01", "fi"],
  ["\ufb02", "fl"],
  ["\ufb03", "ffi"],
  ["\ufb04", "ffl"],
  ["\ufb05", "st"],
  ["\ufb06", "st"],
  ["\u2116", "n°"],
]);

const anyHyphen = new RegExp(`[${hyphens}]`, "g");
const anyDash = new RegExp(`[${dashes}]`, "g");
/** A soft hyphen shows where a line ends. */
const softCut = /\u00ad(?=[ ]*[\n\r\u2028\v])/g;

const changing = new RegExp(String.raw`${invisible}+|\P{M}\p{M}+|[\ufb00-\ufb06\u2116]`, "gu");
/** A word cut at a line's end, the cut with the letters beside it. */
const cut = /(?<=[\p{L}\d])-[ ]*[\n\r\u2028\v][ ]*(?=[\p{L}\d])/gu;
const anyChange = new RegExp(
  String.raw`${invisible}|[\ufb00-\ufb06\u2116]|\p{M}|[-${hyphens}][ \u00a0]*[\n\r\u2028\v]`,
  "u",
);

/** « C6–A1–01 »: a dash after the block of a code goes on with it; after a mere number it is a range. */
const inCode = /(?<=(?<![\p{L}\d])C\s?\d{1,2}[-._\s]?[AE]\s?\d{1,2})\u2013(?=\d)/giu;

/**
 * The text with its typographic variants made one, to look for patterns in: no invisible signs, accents composed,
 * ligatures opened, words cut at a line's end whole again, one sign for apostrophes, quotation marks, spaces and
 * hyphens. A dash is a hyphen inside a word or a code; between two numbers, or between spaces, it stays one (« – »).
 * Line breaks and tabs stay.
 */
export function legible(text: string): LegibleText {
  const plain = oneSignEach(text);
  if (!anyChange.test(plain)) return { text: joinedDashes(plain), spanOf: (start, end) => ({ start, end }) };
  const whole = rewrite(
    plain,
    changing,
    (found) => opened.get(found) ?? (isInvisible(found) ? "" : found.normalize("NFC").replace(onlyInvisible, "")),
  );
  const uncut = rewrite(whole.text, cut, (_, at) => joint(whole.text, at));
  return {
    text: joinedDashes(uncut.text),
    spanOf: (start, end) => {
      const inner = uncut.spanOf(start, end);
      return whole.spanOf(inner.start, inner.end);
    },
  };
}

/** Whether a text shows nothing: spaces, and signs that nobody sees. */
export function isBlank(text: string): boolean {
  return legible(text).text.trim() === "";
}

const onlyInvisible = new RegExp(invisible, "gu");

function isInvisible(text: string): boolean {
  return text.replace(onlyInvisible, "") === "";
}

/** Character for character. */
function oneSignEach(text: string): string {
  return text
    .replace(softCut, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4\u2032`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033\u2039\u203a]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/º/g, "°")
    .replace(anyHyphen, "-")
    .replace(anyDash, "\u2013");
}

/** Character for character. */
function joinedDashes(text: string): string {
  if (!text.includes("\u2013")) return text;
  return text
    .replace(/(?<=\p{L})\u2013(?=[\p{L}\d])|(?<=\d)\u2013(?=\p{L})|(?<![\p{L}\d])\u2013(?=\d)/gu, "-")
    .replace(inCode, "-");
}

/** What stays of a cut: a hyphen between words of their own (« Saint-Étienne », « C4-A1 »), nothing inside a word. */
function joint(text: string, at: number): string {
  const before = text[at - 1]!;
  const after = /^-\s*(\S)/u.exec(text.slice(at, at + 20))?.[1] ?? "";
  const isWord = /\p{L}/u.test(before) && (/\p{Ll}/u.test(after) || (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after)));
  return isWord ? "" : "-";
}

/** Puts other words in place of every match, and remembers where each character came from. */
function rewrite(text: string, pattern: RegExp, replace: (found: string, at: number) => string): LegibleText {
  let result = "";
  /** By character of the result: where the characters that it stands for begin and end. */
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  const copy = (to: number): void => {
    for (; last < to; last++) {
      result += text[last];
      starts.push(last);
      ends.push(last + 1);
    }
  };
  for (const match of text.matchAll(pattern)) {
    copy(match.index);
    const instead = replace(match[0], match.index);
    last = match.index + match[0].length;
    result += instead;
    for (let rank = 0; rank < instead.length; rank++) {
      starts.push(match.index);
      ends.push(last);
    }
  }
  copy(text.length);
  return {
    text: result,
    spanOf: (start, end) => ({
      start: starts[start] ?? text.length,
      end: end > start ? ends[end - 1]! : (starts[start] ?? text.length),
    }),
  };
}
