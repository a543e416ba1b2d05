import { evidenceDate, numberKey, type Dossier } from "../dossier";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { conventionOf, createNumbers } from "./convention";
import { isCopy, readFileName, type FileName } from "./fileName";
import { createItemIds, itemOf } from "./items";
import { registerFrom } from "./registerFrom";
import type { EvidenceInventory, FolderFile } from "./types";

/**
 * Which files that hold no piece become one: those whose names carry a sure number, or all. In both, not one whose number
 * is another piece's, nor one that carries several.
 */
export type FilesToAdd = "numbered" | "all";

/** A register with what the files of the folder tell. */
export interface FilledRegister {
  readonly register: EvidenceRegister;
  /** Items made of files that held no piece. */
  readonly added: readonly EvidenceItem[];
  /** Items of which the name of their file told something more, as they are now. */
  readonly changed: readonly EvidenceItem[];
}

/**
 * Where an item says nothing the name of its file does, and a file that holds none becomes an item: under its own number,
 * else the next of a sequence, else none yet. Each file and item is looked at once.
 */
export function fillFromFiles(
  dossier: Dossier,
  register: EvidenceRegister,
  view: EvidenceInventory,
  taken: FilesToAdd = "all",
): FilledRegister {
  const known = registerFrom(dossier, register);
  const files = new Map(view.entries.flatMap(({ item, file }) => (file ? [[item.id, file] as const] : [])));
  const items = known.items.map((item) => {
    const file = files.get(item.id);
    return file ? filled(item, file) : item;
  });
  const changed = items.filter((item, rank) => item !== known.items[rank]);
  const convention = conventionOf(dossier, known);
  const keys = new Set(items.flatMap(({ number }) => numberKey(number) ?? []));
  const numbered: NamedFile[] = [];
  const others: NamedFile[] = [];
  const copiesLast = [...view.unusedFiles].sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)));
  for (const file of copiesLast) {
    const name = readFileName(file);
    const key = numberKey(name.number);
    const isFree = key !== null && !keys.has(key);
    if (isFree && (name.isSure || (convention.style === "sequence" && taken === "all"))) {
      keys.add(key);
      numbered.push({ file, name });
    } else if (!name.isSure && taken === "all") others.push({ file, name });
  }
  const idOf = createItemIds(items);
  const own = numbered.map((one) => itemOfFile(one, one.name.number, idOf));
  // A number given must not be one that another file carries.
  const next = createNumbers(convention, dossier, { ...known, items: [...items, ...own] });
  const added = [...own, ...others.map((one) => itemOfFile(one, next(null) ?? "", idOf))];
  return { register: { ...known, items: [...items, ...added] }, added, changed };
}

interface NamedFile {
  readonly file: FolderFile;
  readonly name: FileName;
}

function itemOfFile({ file, name }: NamedFile, number: string, idOf: (words: string) => string): EvidenceItem {
  const { title, type, date } = name;
  return itemOf({ number, title, type, date, file: file.path }, idOf);
}

/** The same item when the name of its file tells nothing more. */
function filled(item: EvidenceItem, file: FolderFile): EvidenceItem {
  const { title, type, date } = readFileName(file);
  const told = {
    title: item.title || title,
    type: item.type || type,
    date: item.date || (evidenceDate("", item.title) === null ? date : ""),
    file: item.file || file.path,
  };
  const isSilent = Object.entries(told).every(([field, words]) => item[field as keyof typeof told] === words);
  return isSilent ? item : { ...item, ...told };
}
