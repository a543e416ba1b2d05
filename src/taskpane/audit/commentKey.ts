/** By what the comment on a criterion is known among the texts being typed; a motive is by its attendu. */
export function commentKey(criterion: number): string {
  return `comment ${criterion}`;
}

/** The criterion whose comment it is; null for the motive of an attendu. */
export function criterionOfKey(key: string): number | null {
  const found = /^comment (\d+)$/.exec(key);
  return found ? Number(found[1]) : null;
}
