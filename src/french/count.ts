/** Numbers as French writes them: « 1 234 », with thin spaces. */
export const number = new Intl.NumberFormat("fr-FR");

/** « 1 erreur », « 2 erreurs », « 1 234 erreurs » (in French zero is singular). */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number.format(n)}\u00a0${n < 2 ? one : many}`;
}
