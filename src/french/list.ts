const conjunction = new Intl.ListFormat("fr-FR", { type: "conjunction" });

/** « 1 », « 1 et 3 », « 1, 3 et 8 ». */
export function enumerate(items: readonly (string | number)[]): string {
  return conjunction.format(items.map(String));
}

/** « critère 1 », « critères 1 et 3 », « critères 1, 3 et 8 ». */
export function listed(items: readonly (string | number)[], one: string, many = `${one}s`): string {
  return `${items.length < 2 ? one : many}\u00a0${enumerate(items)}`;
}
