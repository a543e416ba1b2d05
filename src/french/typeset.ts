/**
 * Sets French text as it is printed: curved apostrophes, no-break spaces before « : ; ? ! % », inside « » and before a
 * final number (« Indicateur d’évaluation 1.1 »).
 */
export function typeset(text: string): string {
  return text
    .replace(/'/g, "’")
    .replace(/ (?=[:;?!%»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0")
    .replace(/ (?=[\d.]+$)/, "\u00a0");
}
