import { evidenceDate, numberKey, type Dossier } from "../dossier";
import type { EvidenceItem, EvidenceRegister } from "../record";
import { conventionOf, nextNumber } from "./convention";
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
  // A number given must not be one that another file carries.
  for (const one of [...own, ...read.filter((each) => !own.has(each))]) {
    const { file, name } = one;
    const next = own.has(one) ? name.number : nextNumber(convention, dossier, { ...known, items }, null);
    items.push(
      itemOf({ number: next ?? "", title: name.title, type: name.type, date: name.date, file: file.path }, idOf),
    );
  }
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
