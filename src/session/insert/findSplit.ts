import type { Location } from "../../document";
import { blocksOf, endOf, paragraphRank, rowAt, tablesOf, type Dossier, type DossierBlock } from "../../dossier";

/** What an insertion would cut in two. */
export interface Split {
  readonly criterion: number;
  /** Null between the tables or blocks of the criterion. */
  readonly block: DossierBlock | null;
}

/** What content put after a paragraph, or after the official table that holds it, would cut in two; null for nothing. */
export function findSplit({ criteria }: Dossier, paragraph: number): Split | null {
  const table = criteria.flatMap(tablesOf).find((one) => rowAt(one, paragraph) !== null);
  const at = table ? paragraphRank(table.end) : paragraph;
  const holds = (start: Location | null, end: Location | null): boolean =>
    start !== null && paragraphRank(start) <= at && at < paragraphRank(end);
  for (const criterion of criteria) {
    const block = blocksOf(criterion).find(({ location, end }) => holds(location, end));
    if (block) return { criterion: criterion.criterion, block };
  }
  // The last to begin: a criterion that comes back further on spans those in between.
  const within = criteria.filter((criterion) => holds(criterion.location, endOf(criterion))).at(-1);
  return within ? { criterion: within.criterion, block: null } : null;
}
