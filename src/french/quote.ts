/** « Lieux »: words between the quotation marks of French, which no line break parts from them. */
export function inQuotes(words: string): string {
  return `«\u00a0${words}\u00a0»`;
}
