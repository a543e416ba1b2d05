import { foldTypography } from "../document";

/** « document » names a piece where a number follows as such: « document n° 5 », « doc. 2 »; « document 2 pages » counts. */
const document = String.raw`documents?(?=\s*(?:n\s?[°o]s?\.?\s*\d|num[ée]ros?\s|C\s?\d{1,2}[-._\s]?[AE]))|docs?\.?(?=\s*(?:n\s?[°o]s?\.?\s*)?[\dC])`;

/** What names a piece of evidence: « annexe », « PJ », « pièce justificative », « preuve », « justificatif ». */
export const evidenceNoun = String.raw`(?:annexes?|ann\.|p\.?\s?j\.?s?|pi[eè]ces?(?:\s+(?:jointes?|justificatives?))?|preuves?|justificatifs?|${document})`;

/** « n° », « nos », « numéro ». */
export const numberSign = String.raw`(?:n\s?[°ºo]?s?\.?\s*|num[ée]ros?\s+)`;

/** The recommended code with dashes between spaces, « C7 – A1 – 03 »; « C7 – A1 – 3 mesures » counts. */
const spacedCode = String.raw`C\d{1,2}\s[-–—]\s[AE]\d{1,2}\s[-–—]\s\d{2,3}`;

/** The recommended code, « C7-A1-03 »: known for a reference even without a noun before it. */
export const evidenceCode = String.raw`(?:C\s?\d{1,2}[-._\s]?[AE]\s?\d{1,2}[-._\s]\d{1,3}|${spacedCode})`;

/**
 * One number: « C7-A1-03 », « 12 », « 2.1 », « A-4 », « 3 bis », « VII ». At most three digits: « annexe 2024 » names a
 * year. Nothing that goes on as a word, an ordinal (« 2e »), a decimal or a percentage.
 */
export const evidenceNumeral = String.raw`(?:${evidenceCode}|[A-Z]{0,2}[-.]?\d{1,3}(?:[-._][A-Z]{0,2}\d{1,3})*(?:\s?(?:bis|ter|quater)|[a-c])?|[IVX]{1,6})(?![\p{L}\d]|\s?[%€]|[-.,]\d|\s\d{3})`;

/** A letter in place of a number, « Annexe B »: a capital one, which `numberKey` sees to. */
export const evidenceLetter = String.raw`(?<!\p{L})[A-Z](?![\p{L}\d'’])`;

/** Whether a number is a letter alone. */
export function isLetterKey(key: string): boolean {
  return /^[A-Z]$/.test(key);
}

const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * The number by which written forms are compared: « C7-A1-3 » for « c7 a1 03 », « 7 » for « VII », « 2.1 » for « 2-1 »,
 * « 3BIS » for « 3 bis », « B » for a capital letter. Null for what is no number, « X » and « XX » among them: they wait
 * for one.
 */
export function numberKey(written: string): string | null {
  const text = foldTypography(written).trim();
  const upper = text.toUpperCase();
  if (/^[IVX]+$/.test(upper)) {
    const isFiller = /^X+$/.test(upper) || (text.length === 1 && text !== upper);
    return isFiller || !roman.test(upper) ? null : String(romanNumber(upper));
  }
  if (isLetterKey(text)) return text;
  const parts: string[] = [];
  let letters = "";
  for (const [token] of upper.matchAll(/[A-Z]+|\d+/g)) {
    if (/\d/.test(token)) {
      parts.push(letters + String(Number(token)));
      letters = "";
    } else letters = token;
  }
  if (parts.length === 0) return null;
  return parts.join(/^[A-Z]/.test(parts[0]!) ? "-" : ".") + letters;
}

const naming = new RegExp(String.raw`^\s*${evidenceNoun}[\s_:-]*(?:${numberSign})?`, "iu");

/** A written number without its noun: « 12 » of « Annexe n° 12 ». */
export function withoutNoun(written: string): string {
  return written.replace(naming, "").trim();
}

function romanNumber(text: string): number {
  return [...text].reduce((sum, letter, index) => {
    const value = romanValues[letter]!;
    return value < (romanValues[text[index + 1] ?? ""] ?? 0) ? sum - value : sum + value;
  }, 0);
}

/** More would be a slip, not a list of annexes. */
const longestRange = 100;

/** The numbers from one to the other, both included: « 3 » to « 6 », « C1-A1-1 » to « C1-A1-3 », « A » to « D ». */
export function numbersBetween(from: string, to: string): readonly string[] {
  if (isLetterKey(from) && isLetterKey(to) && from < to) {
    const codes = Array.from(
      { length: to.charCodeAt(0) - from.charCodeAt(0) + 1 },
      (_, step) => from.charCodeAt(0) + step,
    );
    return codes.flatMap((code) => numberKey(String.fromCharCode(code)) ?? []);
  }
  const [, prefix = "", start] = /^(.*?)(\d+)$/.exec(from) ?? [];
  const [, otherPrefix = "", end] = /^(.*?)(\d+)$/.exec(to) ?? [];
  const count = Number(end) - Number(start) + 1;
  if (prefix !== otherPrefix || !(count > 1 && count <= longestRange)) return from === to ? [from] : [from, to];
  return Array.from({ length: count }, (_, step) => `${prefix}${Number(start) + step}`);
}

/** A number that continues another: « C1-A1-01, 02 » says « C1-A1-02 ». */
export function continueNumber(previous: string, next: string): string {
  const prefix = /^([A-Z].*-[A-Z]?)\d+$/.exec(previous)?.[1];
  return prefix && /^\d+$/.test(next) ? prefix + next : next;
}
