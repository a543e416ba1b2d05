import { kindOfBlock, type Coordinates, type Dossier } from "../dossier";
import {
  around,
  cellTextsOf,
  coordinatesOf,
  readFingerprint,
  textPrintOf,
  type RowPrint,
  type TextPrint,
} from "./fingerprint";

/**
 * What changed of the school's text. A block or a line that came or went is reported once: its `field` is null, as it is
 * for the words around the cells of a table.
 */
export interface TextChange {
  /** Where it stands now; where it stood, for what was removed. */
  readonly at: Coordinates;
  readonly kind: "added" | "changed" | "removed";
}

/** What changed, with the words of then and of now; empty where there were none, or where all of a block came or went. */
export interface WordChange extends TextChange {
  readonly before: string;
  readonly after: string;
}

/** A change with the lines it is in, then and now; null: none, or a whole block. */
interface Found extends TextChange {
  /** Null: the whole line or block. */
  readonly field: string | null;
  readonly was: Line | null;
  readonly now: Line | null;
}

interface Line {
  readonly block: string;
  readonly row: string;
}

type Rows = ReadonlyMap<string, RowPrint>;

/** What changed of a criterion since it had this fingerprint; nothing when its text is the same. */
export function changesSince(fingerprint: string, dossier: Dossier, criterion: number): readonly TextChange[] {
  return findChanges(readFingerprint(fingerprint), dossier, criterion).map(({ at, kind }) => ({ at, kind }));
}

/** What changed of a criterion since a former version of the dossier, with its words. */
export function wordChanges(former: Dossier, dossier: Dossier, criterion: number): readonly WordChange[] {
  const [before, after] = [cellTextsOf(former, criterion), cellTextsOf(dossier, criterion)];
  const wordsOf = (texts: typeof before, line: Line | null, field: string | null): string => {
    const cells = line && texts.get(line.block)?.get(line.row);
    if (!cells) return "";
    const told = field === null ? [...cells].filter(([name]) => name !== around) : [[field, cells.get(field) ?? []]];
    return told.map(([, said]) => (said as readonly string[]).join(" ").trim()).join(" · ");
  };
  return findChanges(textPrintOf(former, criterion), dossier, criterion).map(({ at, kind, field, was, now }) => ({
    at,
    kind,
    before: wordsOf(before, was, field),
    after: wordsOf(after, now, field),
  }));
}

function findChanges(former: TextPrint, dossier: Dossier, criterion: number): readonly Found[] {
  const written = dossier.criteria.find(({ national }) => national === criterion)?.criterion ?? criterion;
  const pairs = pairUp(former, textPrintOf(dossier, criterion), cellsOfBlock);
  return pairs.flatMap(({ before, after, name, formerName }): readonly Found[] => {
    if (before && after) return changesOfBlock(before, after, written, { was: formerName, now: name });
    const at = coordinatesOf(written, name, "", null);
    return [{ at, kind: before ? "removed" : "added", field: null, was: null, now: null }];
  });
}

function changesOfBlock(
  before: Rows,
  after: Rows,
  criterion: number,
  block: { readonly was: string; readonly now: string },
): readonly Found[] {
  return pairUp(before, after, cellsOfRow).flatMap(
    ({ before: old, after: now, name, formerName }): readonly Found[] => {
      const at = (field: string | null): Coordinates => coordinatesOf(criterion, block.now, name, field);
      const lines = {
        was: old ? { block: block.was, row: formerName } : null,
        now: now ? { block: block.now, row: name } : null,
      };
      if (!old) return [{ at: at(null), kind: "added", field: null, ...lines }];
      if (!now) return [{ at: at(null), kind: "removed", field: null, ...lines }];
      return [...new Set([...old.keys(), ...now.keys()])]
        .filter((field) => old.get(field) !== now.get(field))
        .map((field) => ({ at: at(field), kind: kindOf(old.get(field), now.get(field)), field, ...lines }));
    },
  );
}

function kindOf(before: string | undefined, after: string | undefined): TextChange["kind"] {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Both of a pair, or the one that has no partner; `name` is the present one where there is one, `formerName` the former. */
interface Pair<T> {
  readonly name: string;
  readonly formerName: string;
  readonly before: T | null;
  readonly after: T | null;
}

/** Words that so many share distinguish none of them. */
const mostAlike = 20;

/**
 * Pairs what was with what is: the likest first, wherever they stand; those that have no cell in common, by their name.
 * So a block or a line that is put before others changes none of them. Looks only at those that share a cell, for a
 * table may have thousands of lines.
 */
function pairUp<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  cellsOf: (name: string, value: T) => readonly string[],
): readonly Pair<T>[] {
  const holders = new Map<string, string[]>();
  for (const [now, value] of after) {
    for (const cell of cellsOf(now, value)) holders.set(cell, [...(holders.get(cell) ?? []).slice(0, mostAlike), now]);
  }
  const candidates = [...before].flatMap(([old, value]) => {
    const scores = new Map<string, number>(after.has(old) ? [[old, 0]] : []);
    for (const cell of cellsOf(old, value)) {
      const own = holders.get(cell) ?? [];
      const alike = own.length > mostAlike ? own.filter((now) => now === old) : own;
      for (const now of alike) scores.set(now, (scores.get(now) ?? 0) + 1);
    }
    return [...scores].map(([now, score]) => ({ old, now, score, isNamesake: old === now }));
  });
  candidates.sort((a, b) => b.score - a.score || Number(b.isNamesake) - Number(a.isNamesake));
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of candidates) {
    if (taken.has(old) || partners.has(now)) continue;
    partners.set(now, old);
    taken.add(old);
  }
  return [
    ...[...after].map(([name, now]) => {
      const formerName = partners.get(name) ?? name;
      return { name, formerName, before: partners.has(name) ? before.get(formerName)! : null, after: now };
    }),
    ...[...before]
      .filter(([name]) => !taken.has(name))
      .map(([name, old]) => ({ name, formerName: name, before: old, after: null })),
  ];
}

/** The cells of a line, with its table: lines of different tables are never one. */
function cellsOfRow(row: string, cells: RowPrint): readonly string[] {
  const [table] = row.split(".");
  return [...cells].map(([field, hash]) => `${table} ${field} ${hash}`);
}

/** The cells of a block, with its kind: an action is never a commitment. */
function cellsOfBlock(block: string, rows: Rows): readonly string[] {
  const kind = block === "" ? "" : kindOfBlock(block);
  return [...rows].flatMap(([row, cells]) => [...cells].map(([field, hash]) => `${kind} ${row} ${field} ${hash}`));
}
