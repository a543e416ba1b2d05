import { legible } from "../document";
import { overlaps } from "./citations";
import type { Passage } from "./types";

/** Something that tells a private person apart, by its characters (UTF-16 offsets). */
export interface PersonalDatum {
  readonly kind: "ine" | "phone" | "email" | "birth";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Ten digits and a letter (base élèves académique), or nine digits and two letters (RNIE). */
const ine = /(?<![\p{L}\d])(?:\d{10}[A-Z]|\d{9}[A-Z]{2})(?![\p{L}\d])/gu;
const phone =
  /(?<![\d.,/–-])(?:(?:\+|00)33[\s.–-]?(?:\(0\)[\s.–-]?)?|0)[1-9](?:[\s.–-]?\d{2}){4}(?![\p{L}\d,/–-]|\.\d)/gu;
const mobile = /^(?:(?:\+|00)33[\s.–-]?(?:\(0\)[\s.–-]?)?|0)[67]/;
const email =
  /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|club-internet|aliceadsl|icloud|me|mac|aol|gmx|protonmail|proton|tutanota|caramail|voila)\.(?:fr|com|net|org|eu|me|be|ch)(?![\w-]|\.\w)/gi;
const birth =
  /(?<!\p{L})n[ée](?:\(e\)|\.e|·e|e)?s?\s+le\s+(?:\d{1,2}\s?[/.–-]\s?\d{1,2}\s?[/.–-]\s?\d{2,4}|\d{1,2}(?:er)?\s+\p{L}{3,9}\s+\d{4})|(?<!\p{L})date\s+de\s+naissance\s*:?\s*\d{1,2}\s?[/.–-]\s?\d{1,2}\s?[/.–-]\s?\d{2,4}/giu;

/** The personal data written in a passage. On the cover a school's own telephone is no private one. */
export function findPersonalData({ paragraph: { text }, criterion }: Passage): readonly PersonalDatum[] {
  if (!/\d|@/.test(text)) return [];
  const { text: plain, spanOf } = legible(text);
  const found = (kind: PersonalDatum["kind"], pattern: RegExp): PersonalDatum[] =>
    [...plain.matchAll(pattern)]
      .filter((match) => kind !== "phone" || criterion !== null || mobile.test(match[0]))
      .map((match) => {
        const { start, end } = spanOf(match.index, match.index + match[0].length);
        return { kind, text: text.slice(start, end), start, end };
      });
  const all = [
    ...found("ine", ine),
    ...found("birth", birth),
    ...(plain.includes("@") ? found("email", email) : []),
    ...found("phone", phone),
  ];
  // One span is one datum: what is surer comes first.
  return all
    .filter((one, rank) => !all.slice(0, rank).some((other) => overlaps(one, other)))
    .sort((a, b) => a.start - b.start);
}
