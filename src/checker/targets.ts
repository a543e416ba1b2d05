import type { Dossier, DossierBlock } from "../dossier";
import type { Scope, Targets } from "./Rule";

/** The targets of every scope, in reading order; found once for all rules. */
export type TargetLists = { readonly [S in Scope]: readonly Targets[S][] };

/** Lists what a dossier offers to rules. */
export function targetsOf(dossier: Dossier): TargetLists {
  const blocks: readonly DossierBlock[] = dossier.criteria.flatMap(({ actions, commitments }) => [
    ...actions,
    ...commitments,
  ]);
  const tables = [...dossier.criteria.flatMap((one) => one.tables), ...blocks.flatMap((one) => one.tables)];
  return {
    dossier: [dossier],
    criterion: dossier.criteria,
    block: blocks,
    table: tables,
    answer: tables.flatMap(({ answers }) => answers),
    indicator: blocks.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators)),
    link: dossier.links,
  };
}
