const opening = "[Dossier LdM\u00a0: écriture en cours";

/**
 * The paragraph that stands for a block of ours while it is written: words that no author writes, and that a person
 * understands who finds them. `tag`: which block; `rank`: how many such paragraphs an earlier page has left there.
 */
export function halfwayMark(tag: string, rank = 0): string {
  return `${opening}, ${tag}${rank > 0 ? ` (${rank + 1})` : ""}]`;
}

/** Whether a paragraph is one, of that block or of any: a page that stopped there may have left nothing else. */
export function isHalfwayMark(text: string, tag?: string): boolean {
  if (!text.trimStart().startsWith("[")) return false;
  const plain = text.replace(/\s/g, " ").trim();
  const head = opening.replace(/\s/g, " ");
  if (tag === undefined) return plain.startsWith(head);
  return [`${head}, ${tag}]`, `${head}, ${tag} (`].some((start) => plain.startsWith(start));
}
