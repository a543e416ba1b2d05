import { cellText, fold } from "../document";
import { blocksOf, type Dossier, type OfficialTable } from "../dossier";
import type { TableCode } from "../tables";

/** The tables of the same code in the block of a table, itself among them: one for each objective, say. */
export function partsOf(table: OfficialTable, dossier: Dossier): readonly OfficialTable[] {
  let parts = known.get(dossier);
  if (!parts) known.set(dossier, (parts = allParts(dossier)));
  return parts.get(table) ?? [table];
}

const known = new WeakMap<Dossier, ReadonlyMap<OfficialTable, readonly OfficialTable[]>>();

/** The parts of every table of a block, gathered once for all rules. */
function allParts({ criteria }: Dossier): ReadonlyMap<OfficialTable, readonly OfficialTable[]> {
  const all = new Map<OfficialTable, readonly OfficialTable[]>();
  for (const { tables } of criteria.flatMap(blocksOf)) {
    const byCode = new Map<TableCode, OfficialTable[]>();
    for (const table of tables) {
      const parts = byCode.get(table.table) ?? [];
      parts.push(table);
      byCode.set(table.table, parts);
      all.set(table, parts);
    }
  }
  return all;
}

/** The first table of the same code in its block, with which a table goes on; null for the first itself. */
export function earlierPart(table: OfficialTable, dossier: Dossier): OfficialTable | null {
  const first = partsOf(table, dossier)[0]!;
  return first === table ? null : first;
}

/** Whether a table repeats, word for word, the measures' headers of the table that it goes on with. */
export function repeatsHeaders({ reading }: OfficialTable, earlier: OfficialTable | null): boolean {
  return earlier !== null && wordsOf(reading) === wordsOf(earlier.reading);
}

function wordsOf({ measureHeaders }: OfficialTable["reading"]): string {
  const { start, followUp, end } = measureHeaders ?? { start: null, followUp: null, end: null };
  return [start, followUp, end].map((cell) => (cell ? fold(cellText(cell)) : "")).join("|");
}
