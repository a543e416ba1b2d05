import { legible } from "../document";

/** What dates a piece in a column of dates: a day, a month, a year, a school year. */
export function dateOf(text: string): string | null {
  const date = /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}\s?[/.–-]\s?\d{1,2}\s?[/.–-]\s?\d\d/;
  return date.test(legible(text).text) ? text : null;
}

/** A day or a month inside other words: « Compte rendu du 12/03/2024 ». */
export function fullDate(text: string): string | null {
  const { text: plain, spanOf } = legible(text);
  const found = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\p{L}{3,9}\.? (?:19|20)\d\d(?!\d)/u.exec(plain);
  if (!found) return null;
  const { start, end } = spanOf(found.index, found.index + found[0].length);
  return text.slice(start, end);
}

/** What dates a piece of evidence: its date, when it tells a time, else a day or a month in its title. */
export function evidenceDate(date: string, title: string): string | null {
  return dateOf(date) ?? fullDate(title);
}

/** A day written in figures that no calendar has, « 31/13/2025 »: a slip of the pen; null for none. */
export function impossibleDay(text: string): string | null {
  for (const { 0: written, groups } of text.matchAll(
    /(?<!\d)(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>(?:19|20)\d\d)(?!\d)/g,
  )) {
    const [day, month, year] = [groups!.day, groups!.month, groups!.year].map(Number) as [number, number, number];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return written;
  }
  return null;
}
