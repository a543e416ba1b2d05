/**
 * « Lieux »: words between the quotation marks of French, which no line break parts from them; what is quoted in the words
 * is in marks of the second kind: « le “Projet Voltaire” ».
 */
export function inQuotes(words: string): string {
  return `«\u00a0${words.replace(/«\s*/g, "“").replace(/\s*»/g, "”")}\u00a0»`;
}
