/** « critère 1 », « critères 1 et 3 », « critères 1, 3 et 8 ». */
export function listed(items: readonly (string | number)[], one: string, many = `${one}s`): string {
  return `${items.length < 2 ? one : many}\u00a0${conjunction.format(items.map(String))}`;
}

const conjunction = new Intl.ListFormat("fr-FR", { type: "conjunction" });
