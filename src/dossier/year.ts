import { foldTypography, legible } from "../document";

const whole = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** « 21-22 », « 21/22 »: a school year in short; « R21 », « rentrée 21 »: its start. */
const short = /(?<!\d)(\d{2}) ?[-/] ?(\d{2})(?!\d)|(?<![\p{L}\d])(?:r|rentr[ée]e) ?(\d{2})(?!\d)/iu;
const left = /(?<![\p{L}\d°])(?:N(?![\p{L}\d°])|n(?= ?\+ ?\d)|(?<=\( ?)n(?= ?\)))|remplacer/u;

/**
 * The first year that a measure's header names: « 2021 », « 2021-2022 », « 2021-22 », « rentrée 2021 », « R2021 »,
 * « N = 2021 », « N+3 : 2024 ». A school year counts by its first year. Null when it names none.
 */
export function headerYear(text: string): number | null {
  const said = foldTypography(legible(text).text);
  const year = whole.exec(said)?.[0];
  if (year) return Number(year);
  const [, first, second, start] = short.exec(said) ?? [];
  if (start) return 2000 + Number(start);
  return first && Number(second) === Number(first) + 1 ? 2000 + Number(first) : null;
}

/** Whether a header still waits for its year: « N », « N+3 » or the guide's « remplacer N » in place of one. */
export function isYearLeft(text: string): boolean {
  return headerYear(text) === null && left.test(foldTypography(legible(text).text));
}
