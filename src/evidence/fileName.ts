import { findCitations, numberKey, withoutNoun } from "../dossier";
import { dateInName } from "./fileDate";
import { typeOfFile } from "./kinds";
import type { FolderFile } from "./types";

/** What the name of a file says of the piece of evidence in it. */
export interface FileName {
  /** Compared numbers (`numberKey`) that it carries: several for « Annexes 3 à 6.pdf ». */
  readonly keys: readonly string[];
  /** As written, without its noun: « C3-A1-02 », « 12 »; empty without one, or with several. */
  readonly number: string;
  /** Whether a noun or a code makes the number sure; « 12 - Enquête » may merely be the twelfth file. */
  readonly isSure: boolean;
  readonly title: string;
  readonly type: string;
  /**
   * As people write it; empty when the name carries none. The day of the last change is no date of what a file holds: it
   * is often that of a copy, or of a download.
   */
  readonly date: string;
}

/** Files of the system, and hidden ones: no one attached them. */
const hidden =
  /(?:^|\/)(?:\.|~\$|__MACOSX\/)|(?:^|\/)(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r?)$|\.(?:tmp|temp|lnk|part|crdownload)$/i;

/** The files that somebody attached, in the order of their paths. */
export function attachedFiles(files: readonly FolderFile[]): readonly FolderFile[] {
  const order = new Intl.Collator("fr", { numeric: true });
  return files.filter(({ path }) => !hidden.test(path)).sort((a, b) => order.compare(a.path, b.path));
}

/** Whether a file is named as a computer names a second one: « relevé (1).ods », « relevé - Copie.ods ». */
export function isCopy({ path }: FolderFile): boolean {
  return /[\s_-](?:\(\d+\)|copie(?:\s?\(\d+\))?)(?:\.[^.]*)?$/i.test(path);
}

/** « 12 - Enquête », « 03_compte rendu », « 2.1 Bilan »: a number first, then something that parts it from a title. */
const leading = /^(?<number>\d{1,3}(?:[.-]\d{1,2})*)(?:\s?[-–—_.):]+\s?|\s+(?=\p{Lu}))/u;

/** Reads a file's name. */
export function readFileName({ path }: Pick<FolderFile, "path">): FileName {
  const { folders, base, ending } = partsOf(path);
  const dated = dateInName(base);
  const undated = dated ? `${base.slice(0, dated.start)}·${base.slice(dated.end)}` : base;
  const numbered = numberOf(folders, undated);
  const title = titleOf(`${undated.slice(0, numbered.start)} ${undated.slice(numbered.end)}`, /\s/.test(base));
  return {
    keys: numbered.keys,
    number: numbered.number,
    isSure: numbered.isSure,
    title: title === "" ? base : title,
    type: typeOfFile(title, ending),
    date: dated?.written ?? "",
  };
}

/** The folder, above a file, that has this number: « Annexe 12 » for « Annexe 12/photo.jpg »; null when none has. */
export function numberedFolder(path: string, key: string): string | null {
  const { folders } = partsOf(path);
  const rank = folders.findIndex((folder) => {
    const found = numberIn(folder);
    return found?.isSure && found.keys.includes(key);
  });
  return rank < 0 ? null : folders.slice(0, rank + 1).join("/");
}

/** A path in its folders, its name without ending, and its ending; composed letters, as some systems part the accents. */
function partsOf(path: string): {
  readonly folders: readonly string[];
  readonly base: string;
  readonly ending: string;
} {
  const folders = path.normalize("NFC").split("/");
  const name = folders.pop() ?? "";
  const [, base = name, ending = ""] = /^(.+)\.([^.\s]{1,5})$/.exec(name) ?? [];
  return { folders, base, ending };
}

interface NumberedName {
  readonly keys: readonly string[];
  readonly number: string;
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
}

const none: NumberedName = { keys: [], number: "", isSure: false, start: 0, end: 0 };

function numberIn(text: string): NumberedName | null {
  const cited = findCitations(text.replace(/_/g, " ")).find(({ numbers }) => numbers.length > 0);
  if (cited) {
    const { numbers: keys, start, end } = cited;
    return { keys, number: keys.length === 1 ? withoutNoun(cited.text) : "", isSure: true, start, end };
  }
  const match = leading.exec(text);
  const { number = "" } = match?.groups ?? {};
  const key = numberKey(number);
  return match && key ? { keys: [key], number, isSure: false, start: 0, end: match[0].length } : null;
}

/** The number of a file: a sure one in its name, else in the folders above it (« C3-A1/02 convention.pdf », « Annexe 12/photo.jpg »), else the rank before its title. */
function numberOf(folders: readonly string[], base: string): NumberedName {
  const own = numberIn(base);
  if (own?.isSure || folders.length === 0) return own ?? none;
  const rank = /^\d{1,3}(?:[\s.):_–-]+|$)/.exec(base)?.[0].length ?? 0;
  const inside = { start: 0, end: rank };
  const path = numberIn([...folders, base].join("-"));
  if (rank > 0 && path?.keys.length === 1 && path.keys[0]!.startsWith("C")) return { ...path, ...inside };
  const above = numberIn(folders.at(-1)!);
  return above?.isSure ? { ...above, ...inside } : (own ?? none);
}

/** Words as a title. `isSpaced`: its author used spaces, and hyphens for what they are. */
function titleOf(words: string, isSpaced: boolean): string {
  const text = isSpaced ? words : words.replace(/[-–]/g, " ");
  const clean = text
    .replace(/[·_]/g, " ")
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–—_.,;:)]+|[\s\-–—_.,;:(]+$/g, "");
  return /\p{L}{2}/u.test(clean) ? clean[0]!.toUpperCase() + clean.slice(1) : "";
}
