import { blocksOf, indicatorsOf, type Dossier } from "../dossier";
import type { Scope, Targets } from "./Rule";

/** The targets of every scope, in reading order; found once for all rules. */
export type TargetLists = { readonly [S in Scope]: readonly Targets[S][] };

/** Lists what a dossier offers to rules; a document without any official table offers only itself. */
export function targetsOf(dossier: Dossier): TargetLists {
  const isDossier = dossier.tableCount > 0;
  const criteria = isDossier ? dossier.criteria : [];
  const blocks = criteria.flatMap(blocksOf);
  const tables = [...criteria.flatMap((one) => one.tables), ...blocks.flatMap((one) => one.tables)];
  return {
    document: [dossier],
    dossier: isDossier ? [dossier] : [],
    criterion: criteria,
    block: blocks,
    table: tables,
    answer: tables.flatMap(({ answers }) => answers),
    indicator: blocks.flatMap(indicatorsOf),
    link: isDossier ? dossier.links : [],
    passage: isDossier ? dossier.passages : [],
  };
}
