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
const phone = /(?<![\d.,/-])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?![\d,/-]|\.\d)/g;
const mobile = /^(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[67]/;
const email =
  /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|club-internet|aliceadsl|icloud|me|mac|aol|gmx|protonmail|proton|tutanota|caramail|voila)\.(?:fr|com|net|org|eu|me|be|ch)(?![\w-]|\.\w)/gi;
const birth =
  /(?<!\p{L})n[ée](?:\(e\)|\.e|·e|e)?s?\s+le\s+(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}(?:er)?\s+\p{L}{3,9}\s+\d{4})|(?<!\p{L})date\s+de\s+naissance\s*:?\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}/giu;

/** The personal data written in a passage. On the cover a school's own telephone is no private one. */
export function findPersonalData({ paragraph: { text }, criterion }: Passage): readonly PersonalDatum[] {
  if (!/\d{2}|@/.test(text)) return [];
  const found = (kind: PersonalDatum["kind"], pattern: RegExp): PersonalDatum[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [
    ...found("ine", ine),
    ...found("phone", phone).filter((one) => criterion !== null || mobile.test(one.text)),
    ...(text.includes("@") ? found("email", email) : []),
    ...found("birth", birth),
  ].sort((a, b) => a.start - b.start);
}
