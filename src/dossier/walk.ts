import { cellParagraphs, type Location } from "../document";
import type { BlockKind } from "../tables";
import type { Answer, Criterion, Dossier, DossierBlock, Indicator, OfficialTable } from "./types";

/** The blocks of a criterion: its actions, then its commitments. */
export function blocksOf({ actions, commitments }: Criterion): readonly DossierBlock[] {
  return [...actions, ...commitments];
}

/** The blocks of a criterion that are of one kind. */
export function blocksOfKind({ actions, commitments }: Criterion, kind: BlockKind): readonly DossierBlock[] {
  return kind === "action" ? actions : commitments;
}

/** The official tables of a criterion: its own, then those of its blocks. */
export function tablesOf(criterion: Criterion): readonly OfficialTable[] {
  return [...criterion.tables, ...blocksOf(criterion).flatMap(({ tables }) => tables)];
}

/** Every answer of a dossier: criterion by criterion, its own tables, its actions, its commitments. */
export function answersOf({ criteria }: Dossier): readonly Answer[] {
  return criteria.flatMap(tablesOf).flatMap(({ answers }) => answers);
}

/** The indicators of a block, objective by objective. */
export function indicatorsOf({ objectives }: DossierBlock): readonly Indicator[] {
  return objectives.flatMap(({ indicators }) => indicators);
}

/** The cell that names a block; null where its table or its line is not there. */
export function denominationOf({ tables }: DossierBlock): Answer | null {
  return tables.flatMap(({ answers }) => answers).find(({ field }) => field === "denomination") ?? null;
}

/** The last place of a whole criterion, its blocks included, one that has no table yet among them. */
export function endOf(criterion: Criterion): Location | null {
  const ends = [criterion.end, ...blocksOf(criterion).map((block) => block.end ?? block.location)];
  return ends.reduce(
    (last, one) => (one && paragraphRank(one) >= paragraphRank(last) ? one : last),
    criterion.location,
  );
}

/** The rank of a location among the paragraphs of the body; -1 for none. */
export function paragraphRank(location: Location | null): number {
  return location?.place.paragraph ?? -1;
}

/** The row of the Word table in which a paragraph of the body stands; null when it is not in this table. */
export function rowAt({ reading }: OfficialTable, paragraph: number): number | null {
  for (const { cells } of reading.recognition.table.rows) {
    for (const cell of cells) {
      if (cellParagraphs(cell).some(({ index }) => index === paragraph)) return cell.row;
    }
  }
  return null;
}

/** The block that holds a paragraph of the body, or the criterion whose own tables do; null outside. */
export function ownerOf(
  { criteria }: Dossier,
  paragraph: number,
): { readonly criterion: Criterion; readonly block: DossierBlock | null } | null {
  const isInside = ({ tables }: { readonly tables: readonly OfficialTable[] }): boolean =>
    tables.some((table) => rowAt(table, paragraph) !== null);
  for (const criterion of criteria) {
    if (isInside(criterion)) return { criterion, block: null };
    const block = blocksOf(criterion).find(isInside);
    if (block) return { criterion, block };
  }
  return null;
}
