import { fold } from "../document";
import { attachedFiles, readFileName, type FileName } from "./fileName";
import type { FolderFile } from "./types";

/** What the files of a piece of evidence are looked for by. */
export interface FiledItem {
  /** `numberKey` of its number. */
  readonly key: string;
  readonly title: string;
  /** File named by the register or the list: a path, a name, an address; empty when none is. */
  readonly file: string;
}

/** Files of a folder beside the pieces of evidence they hold. */
export interface FileMatches {
  /** The file of each piece, by its key; a piece absent from it has none. */
  readonly byKey: ReadonlyMap<string, FolderFile>;
  /** Files that hold no piece, hidden ones and those of the system left out. */
  readonly unused: readonly FolderFile[];
}

/**
 * Finds the file of each piece of evidence: the one that it names, else the one that carries its number, else the one
 * whose name tells its title. Where two files could be it, the first by its path; where two pieces could be a title's,
 * none.
 */
export function matchFiles(files: readonly FolderFile[], items: readonly FiledItem[]): FileMatches {
  const attached = attachedFiles(files).map((file) => ({ file, name: readFileName(file) }));
  const byKey = new Map<string, FolderFile>();
  const used = new Set<FolderFile>();
  const give = (key: string, file: FolderFile): void => {
    used.add(file);
    if (!byKey.has(key)) byKey.set(key, file);
  };
  const named = filesByName(attached.map(({ file }) => file));
  for (const { key, file } of items) {
    const own = file === "" ? undefined : named.get(lastPart(file));
    const exact = own?.find(({ path }) => samePath(path, file)) ?? own?.[0];
    if (exact) give(key, exact);
  }
  const keys = new Set(items.map(({ key }) => key));
  for (const { file, name } of attached) for (const key of name.keys) if (keys.has(key)) give(key, file);
  const titled = attached.filter(({ file, name }) => !used.has(file) && !name.isSure);
  for (const [key, file] of matchTitles(
    titled,
    items.filter(({ key }) => !byKey.has(key)),
  ))
    give(key, file);
  return { byKey, unused: attached.map(({ file }) => file).filter((file) => !used.has(file)) };
}

/** Files by the last part of their path. */
function filesByName(files: readonly FolderFile[]): ReadonlyMap<string, readonly FolderFile[]> {
  const byName = new Map<string, FolderFile[]>();
  for (const file of files) {
    const name = lastPart(file.path);
    const same = byName.get(name);
    if (same) same.push(file);
    else byName.set(name, [file]);
  }
  return byName;
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

/** Words that tell nothing of a title. */
const empty = new Set(
  "les des une aux par sur pour dans avec entre annexe preuve piece document scan copie version final finale def vf".split(
    " ",
  ),
);

/** The words that tell a title, singular. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[a-z]{3,}|\d+/g) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.replace(/[sx]$/, "")));
}

/** Share of the shorter title's words that the other must hold. */
const likeness = 0.75;

function* matchTitles(
  files: readonly { readonly file: FolderFile; readonly name: FileName }[],
  items: readonly FiledItem[],
): Iterable<readonly [string, FolderFile]> {
  const titles = items.map(({ key, title }) => ({ key, words: wordsOf(title) }));
  const holders = new Map<string, (typeof titles)[number][]>();
  for (const title of titles)
    for (const word of title.words) {
      const same = holders.get(word);
      if (same) same.push(title);
      else holders.set(word, [title]);
    }
  const taken = new Set<string>();
  for (const { file, name } of files) {
    const words = wordsOf(name.title);
    const common = new Map<(typeof titles)[number], number>();
    for (const word of words)
      for (const title of holders.get(word) ?? []) common.set(title, (common.get(title) ?? 0) + 1);
    const scored = [...common]
      .filter(([{ key, words: own }, count]) => {
        const least = Math.min(words.size, own.size);
        const isWhole = count === words.size && count === own.size;
        return !taken.has(key) && (isWhole || (count >= 2 && count / least >= likeness));
      })
      .sort((a, b) => b[1] / b[0].words.size - a[1] / a[0].words.size || b[1] - a[1]);
    const [best, second] = scored;
    if (!best || (second && second[1] === best[1] && second[0].words.size === best[0].words.size)) continue;
    taken.add(best[0].key);
    yield [best[0].key, file];
  }
}
