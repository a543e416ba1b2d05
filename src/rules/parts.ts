import { cellText, fold } from "../document";
import type { Dossier, DossierBlock, OfficialTable } from "../dossier";

/** The tables of the same code in the block of a table, itself among them: one for each objective, say. */
export function partsOf(table: OfficialTable, dossier: Dossier): readonly OfficialTable[] {
  let blocks = known.get(dossier);
  if (!blocks) known.set(dossier, (blocks = blocksByTable(dossier)));
  return blocks.get(table)?.tables.filter((one) => one.table === table.table) ?? [table];
}

const known = new WeakMap<Dossier, ReadonlyMap<OfficialTable, DossierBlock>>();

/** The block of every table that has one, made once for all rules. */
function blocksByTable({ criteria }: Dossier): ReadonlyMap<OfficialTable, DossierBlock> {
  const blocks = criteria.flatMap(({ actions, commitments }) => [...actions, ...commitments]);
  return new Map(blocks.flatMap((block) => block.tables.map((table) => [table, block] as const)));
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
