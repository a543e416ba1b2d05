/** What people wrote, as a sheet shows it: what XML cannot hold is left out, line ends are one, the ends are bare. */
export function sheetText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .trim();
}

/** The same on one line: a name, a fonction, the number of a piece of evidence. */
export function sheetLine(text: string): string {
  return sheetText(text).replace(/\s+/g, " ");
}

/** The day in a cell, `2026-11-24`; null for none. */
export function readDay(text: string): string | null {
  const [, number = "", month = "", year = ""] = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\b/.exec(text) ?? [];
  if (Number(month) < 1 || Number(month) > 12 || Number(number) < 1 || Number(number) > 31) return null;
  return `${year}-${month.padStart(2, "0")}-${number.padStart(2, "0")}`;
}
