/** « 1 erreur », « 2 erreurs », « 1 234 erreurs » (in French zero is singular). */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number.format(n)}\u00a0${n < 2 ? one : many}`;
}

/** « critère 1 », « critères 1 et 3 », « critères 1, 3 et 8 ». */
export function listed(items: readonly (string | number)[], one: string, many = `${one}s`): string {
  return `${items.length < 2 ? one : many}\u00a0${conjunction.format(items.map(String))}`;
}

const conjunction = new Intl.ListFormat("fr-FR", { type: "conjunction" });

/** Numbers as French writes them. */
export const number = new Intl.NumberFormat("fr-FR");
