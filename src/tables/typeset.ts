/** Sets French text as it is printed: curved apostrophes, no-break spaces before « : ; ? ! % » and inside « ». */
export function typeset(text: string): string {
  return text
    .replace(/'/g, "’")
    .replace(/ (?=[:;?!%»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");
}
