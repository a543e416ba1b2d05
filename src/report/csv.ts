/** What a cell may hold; null is an empty cell. */
export type CsvValue = string | number | null;

/** Rows as a French Excel opens them: UTF-8 with its mark, semicolons, CRLF (RFC 4180 otherwise). */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

/** A text that Excel would run as a formula is given as text (OWASP, « CSV injection »): a leading apostrophe. */
function cell(value: CsvValue): string {
  if (value === null || typeof value === "number") return String(value ?? "");
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
