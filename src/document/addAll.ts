/** Adds every item to a list, one by one: a call takes no hundred thousand arguments. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
