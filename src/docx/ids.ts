/**
 * Control ids for one package: a hash of the key (FNV-1a, 31 bits), moved on when another key holds it. The same words
 * give the same id, so that what is written is the same from one run to the next.
 */
export function createIds(): (key: string) => number {
  const taken = new Set<number>();
  return (key) => {
    let hash = 0x811c9dc5;
    for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    let id = hash >>> 1 || 1;
    while (taken.has(id)) id = (id % 0x7fffffff) + 1;
    taken.add(id);
    return id;
  };
}
