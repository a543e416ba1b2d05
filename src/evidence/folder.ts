import { attachedFiles, isCopy, numberedFolder, readFileName, type FileName } from "./fileName";
import { matchTitles } from "./matchTitles";
import type { FiledItem, FolderFile, SharedFile } from "./types";

/** Files of a folder beside the pieces of evidence they hold. */
export interface FileMatches {
  /** The file of each piece, by its key; a piece absent from it has none. */
  readonly byKey: ReadonlyMap<string, FolderFile>;
  /** Beside that one, those that carry the piece's number too: a person says which is right. */
  readonly others: ReadonlyMap<string, readonly FolderFile[]>;
  /** Files that several pieces name, though neither their names nor pages tell them apart. */
  readonly shared: readonly SharedFile[];
  /** Files that hold no piece; hidden ones, those of the system and the dossier's own left out. */
  readonly unused: readonly FolderFile[];
  /** How many files were looked at: not those left out. */
  readonly read: number;
}

interface Named {
  readonly file: FolderFile;
  readonly name: FileName;
}

/**
 * Finds the file of each piece of evidence: the one that it names, else the one that carries its number, else the one
 * whose name tells its title. Where two files carry its number, one is kept and the other told; where two pieces could
 * be a title's, none. The dossier's own documents hold a piece only where its line names them.
 */
export function matchFiles(files: readonly FolderFile[], items: readonly FiledItem[]): FileMatches {
  const attached = attachedFiles(files);
  const read = attached.filter(({ isOwn }) => !isOwn).map((file) => ({ file, name: readFileName(file) }));
  const { byKey, holders } = matchNames(attached, items);
  const used = new Set(holders.keys());
  const others = new Map<string, readonly FolderFile[]>();
  for (const [key, carriers] of carriersOf(read, items)) {
    for (const { file } of carriers) used.add(file);
    const kept = byKey.get(key) ?? bestOf(carriers).file;
    byKey.set(key, kept);
    const left = carriers.map(({ file }) => file).filter((file) => !holders.has(file) && !isOnePiece(file, kept, key));
    if (left.length > 0) others.set(key, left);
  }
  const titled = read.filter(({ file, name }) => !used.has(file) && !name.isSure);
  const fileless = items.filter(({ key }) => !byKey.has(key));
  for (const [key, file] of matchTitles(titled, fileless)) {
    byKey.set(key, file);
    used.add(file);
  }
  return {
    byKey,
    others,
    shared: [...holders].flatMap(([file, pieces]) => (isShared(file, pieces) ? [sharedBy(file, pieces)] : [])),
    unused: read.map(({ file }) => file).filter((file) => !used.has(file)),
    read: read.length,
  };
}

/** The files that pieces name: by the keys of the pieces, and the pieces of each. */
function matchNames(
  files: readonly FolderFile[],
  items: readonly FiledItem[],
): { readonly byKey: Map<string, FolderFile>; readonly holders: ReadonlyMap<FolderFile, readonly FiledItem[]> } {
  const named = groupBy(files, ({ path }) => [lastPart(path)]);
  const found = items.flatMap((item) => {
    const own = item.file === "" ? undefined : named.get(lastPart(item.file));
    const file = own?.find(({ path }) => samePath(path, item.file)) ?? own?.[0];
    return file ? [{ item, file }] : [];
  });
  const byKey = new Map<string, FolderFile>();
  const holders = new Map<FolderFile, FiledItem[]>();
  for (const { item, file } of found) {
    if (!byKey.has(item.key)) byKey.set(item.key, file);
    const pieces = holders.get(file);
    if (pieces) pieces.push(item);
    else holders.set(file, [item]);
  }
  return { byKey, holders };
}

/** The files that carry the number of each piece: those whose number is sure, else the others. */
function* carriersOf(
  files: readonly Named[],
  items: readonly FiledItem[],
): Iterable<readonly [string, readonly Named[]]> {
  const byKey = groupBy(files, ({ name }) => name.keys);
  for (const key of new Set(items.map((item) => item.key))) {
    const all = byKey.get(key) ?? [];
    const sure = all.filter(({ name }) => name.isSure);
    if (all.length > 0) yield [key, sure.length > 0 ? sure : all];
  }
}

/** The first by its path that is no copy of another. */
function bestOf(carriers: readonly Named[]): Named {
  return carriers.find(({ file }) => !isCopy(file)) ?? carriers[0]!;
}

/** Whether two files are one piece: the same file, or parts of a folder that has its number. */
function isOnePiece(file: FolderFile, kept: FolderFile, key: string): boolean {
  const folder = numberedFolder(file.path, key);
  return file === kept || (folder !== null && folder === numberedFolder(kept.path, key));
}

/** Whether nothing tells what several pieces are in the file that they all name. */
function isShared(file: FolderFile, pieces: readonly FiledItem[]): boolean {
  if (pieces.length < 2) return false;
  const carried = new Set(readFileName(file).keys);
  const pages = new Set(pieces.map(({ page }) => page).filter((page) => page !== ""));
  return pages.size < pieces.length && !pieces.every(({ key }) => carried.has(key));
}

function sharedBy(file: FolderFile, pieces: readonly FiledItem[]): SharedFile {
  return { file, keys: pieces.map(({ key }) => key) };
}

function groupBy<T>(all: readonly T[], wordsOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const words of wordsOf(one)) {
      const group = groups.get(words);
      if (group) group.push(one);
      else groups.set(words, [one]);
    }
  return groups;
}

/** A path as it is compared: an address says its spaces otherwise, and systems their accents and slashes. */
function comparable(path: string): string {
  return path.trim().normalize("NFC").replace(/%20/g, " ").replace(/\\/g, "/").replace(/^\.\//, "").toLowerCase();
}

function lastPart(path: string): string {
  return comparable(path).split("/").pop() ?? "";
}

/** Whether one path is the end of the other: the folder picked may stand above or below the one written. */
function samePath(one: string, other: string): boolean {
  const [a, b] = [`/${comparable(one)}`, `/${comparable(other)}`];
  return a.endsWith(b) || b.endsWith(a);
}
