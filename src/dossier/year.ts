/**
 * The first year that a measure's header names: « 2021 », « 2021-2022 », « rentrée 2021 », « R2021 », « N = 2021 ».
 * Null when it names none.
 */
export function headerYear(text: string): number | null {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  return year ? Number(year) : null;
}

/** Whether a header still waits for its year: « N », « N+3 » or the guide's « remplacer N » in place of one. */
export function isYearLeft(text: string): boolean {
  return headerYear(text) === null && /(?<![\p{L}\d°])N(?![\p{L}\d°])|remplacer/u.test(text);
}
