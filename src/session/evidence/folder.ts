import { numberKey } from "../../dossier";
import { bordereauRows, newItem, readFileName, registerFrom } from "../../evidence";
import type { EvidenceItem } from "../../record";
import { refuse, type Desk, type Plan } from "./Desk";
import { listEdits } from "./list";

/**
 * What the names of the files tell, where the register is silent; a file whose name carries a number that nothing else
 * has becomes a piece that is expected.
 */
export function planFill(desk: Desk): Plan {
  const { dossier, register, view } = desk;
  const known = registerFrom(dossier, register);
  const files = new Map(view.entries.flatMap(({ item, file }) => (file ? [[item.id, file] as const] : [])));
  let count = 0;
  const items: EvidenceItem[] = known.items.map((item) => {
    const file = files.get(item.id);
    if (!file) return item;
    const { title, type, date } = readFileName(file);
    const told = { title, type, date, file: file.path };
    const silent = Object.entries(told).filter(([field, words]) => item[field as keyof typeof told] === "" && words);
    if (silent.length > 0) count++;
    return { ...item, ...Object.fromEntries(silent) };
  });
  for (const file of view.unusedFiles) {
    const { number, isSure, title, type, date } = readFileName(file);
    const key = numberKey(number);
    if (!isSure || key === null || items.some((item) => numberKey(item.number) === key)) continue;
    items.push(newItem({ items }, { number, title, type, date, file: file.path }));
    count++;
  }
  if (count === 0) return refuse("nothing-to-fill");
  const filled = { ...known, items };
  return { edits: listEdits(desk, bordereauRows(dossier, filled)), register: filled, words: "", count };
}
