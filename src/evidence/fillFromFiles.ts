import { evidenceDate, numberKey, type Dossier } from "../dossier";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { conventionOf, createNumbers } from "./convention";
import { readFileName } from "./fileName";
import { createItemIds, itemOf } from "./items";
import { registerFrom } from "./registerFrom";
import type { EvidenceView, FolderFile } from "./types";

/**
 * The register with what the files of the folder tell: where an item says nothing its file's name does, and a file that
 * holds none becomes an item, under its own number, else the next of a sequence, else none yet.
 */
export function fillFromFiles(dossier: Dossier, register: EvidenceRegister, view: EvidenceView): EvidenceRegister {
  const known = registerFrom(dossier, register);
  const files = new Map(view.entries.flatMap(({ item, file }) => (file ? [[item.id, file] as const] : [])));
  const items = known.items.map((item) => {
    const file = files.get(item.id);
    return file ? filled(item, file) : item;
  });
  const convention = conventionOf(dossier, known);
  const keys = new Set(items.flatMap(({ number }) => numberKey(number) ?? []));
  const idOf = createItemIds(items);
  const read = view.unusedFiles.map((file) => ({ file, name: readFileName(file) }));
  const own = new Set(
    read.filter(({ name: { number, isSure } }) => {
      const key = numberKey(number);
      if (key === null || keys.has(key) || !(isSure || convention.style === "sequence")) return false;
      keys.add(key);
      return true;
    }),
  );
  const add = ({ file, name }: (typeof read)[number], number: string): void => {
    const { title, type, date } = name;
    items.push(itemOf({ number, title, type, date, file: file.path }, idOf));
  };
  for (const one of own) add(one, one.name.number);
  // A number given must not be one that another file carries.
  const next = createNumbers(convention, dossier, { ...known, items });
  for (const one of read) if (!own.has(one)) add(one, next(null) ?? "");
  return { ...known, items };
}

function filled(item: EvidenceItem, file: FolderFile): EvidenceItem {
  const { title, type, date } = readFileName(file);
  return {
    ...item,
    title: item.title || title,
    type: item.type || type,
    date: item.date || (evidenceDate("", item.title) === null ? date : ""),
    file: item.file || file.path,
  };
}
