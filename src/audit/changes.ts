import type { Coordinates, Dossier } from "../dossier";
import { coordinatesOf, readFingerprint, textPrintOf, type RowPrint } from "./fingerprint";

/**
 * What changed of the school's text. A block or a line that came or went is told once: its `field` is null, as it is
 * for the words around the cells of a table.
 */
export interface Change {
  /** Where it stands now; where it stood, for what was removed. */
  readonly at: Coordinates;
  readonly kind: "added" | "changed" | "removed";
}

type Rows = ReadonlyMap<string, RowPrint>;

/** What changed of a criterion since it had this fingerprint; nothing when its text is the same. */
export function changesSince(fingerprint: string, dossier: Dossier, criterion: number): readonly Change[] {
  const written = dossier.criteria.find(({ national }) => national === criterion)?.criterion ?? criterion;
  const pairs = pairUp(readFingerprint(fingerprint), textPrintOf(dossier, criterion), sameKind, likeBlocks);
  return pairs.flatMap(({ before, after, name }) => {
    if (before && after) return changesOfBlock(before, after, written, name);
    return [{ at: coordinatesOf(written, name, "", null), kind: before ? ("removed" as const) : ("added" as const) }];
  });
}

function changesOfBlock(before: Rows, after: Rows, criterion: number, block: string): readonly Change[] {
  return pairUp(before, after, sameTable, likeRows).flatMap(({ before: old, after: now, name }) => {
    const at = (field: string | null): Coordinates => coordinatesOf(criterion, block, name, field);
    if (!old) return [{ at: at(null), kind: "added" as const }];
    if (!now) return [{ at: at(null), kind: "removed" as const }];
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((field) => old.get(field) !== now.get(field))
      .map((field) => ({ at: at(field), kind: kindOf(old.get(field), now.get(field)) }));
  });
}

function kindOf(before: string | undefined, after: string | undefined): Change["kind"] {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Both of a pair, or the one that has no partner; `name` is the present one where there is one. */
interface Pair<T> {
  readonly name: string;
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * Pairs what was with what is: the likest first, wherever they stand; those that are alike in nothing, by their name.
 * So a block or a line that is put before others changes none of them.
 */
function pairUp<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  mayPair: (a: string, b: string) => boolean,
  likeness: (a: T, b: T) => number,
): readonly Pair<T>[] {
  const candidates = [...before].flatMap(([old, a]) =>
    [...after]
      .filter(([now]) => mayPair(old, now))
      .map(([now, b]) => ({ old, now, score: likeness(a, b), isNamesake: old === now }))
      .filter(({ score, isNamesake }) => score > 0 || isNamesake),
  );
  candidates.sort((a, b) => b.score - a.score || Number(b.isNamesake) - Number(a.isNamesake));
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of candidates) {
    if (taken.has(old) || partners.has(now)) continue;
    partners.set(now, old);
    taken.add(old);
  }
  return [
    ...[...after].map(([name, now]) => ({ name, before: before.get(partners.get(name) ?? "\n") ?? null, after: now })),
    ...[...before].filter(([name]) => !taken.has(name)).map(([name, old]) => ({ name, before: old, after: null })),
  ];
}

function sameKind(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0);
}

function sameTable(a: string, b: string): boolean {
  return a.split(".")[0] === b.split(".")[0];
}

/** Number of cells that say the same, those of the same place only. */
function likeRows(a: RowPrint, b: RowPrint): number {
  return [...a].filter(([field, hash]) => b.get(field) === hash).length;
}

function likeBlocks(a: Rows, b: Rows): number {
  return [...a].reduce((sum, [row, cells]) => sum + likeRows(cells, b.get(row) ?? new Map<string, string>()), 0);
}
