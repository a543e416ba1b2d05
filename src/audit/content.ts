/** A value as text, whatever the order of its keys. */
export function contentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${key}:${contentOf((value as Record<string, unknown>)[key])}`).join(",")}}`;
}

/** Whether two values hold the same, whatever the order of their keys. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return contentOf(one) === contentOf(other);
}
