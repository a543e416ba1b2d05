import { compareBlocks, type Finding } from "../checker";

/** Findings of one block, in the order of the report. */
export interface BlockGroup {
  /** `A1`, `E2`…; null for what belongs to the criterion itself. */
  readonly block: string | null;
  readonly findings: readonly Finding[];
}

/** Findings of one criterion; `criterion` is null for what belongs to the whole dossier. */
export interface CriterionGroup {
  readonly criterion: number | null;
  readonly blocks: readonly BlockGroup[];
}

/** Groups by criterion (whole dossier first), then by block (criterion itself, actions, engagements). */
export function groupFindings(findings: readonly Finding[]): readonly CriterionGroup[] {
  return groupBy(findings, (finding) => finding.criterion)
    .sort(([one], [other]) => (one ?? 0) - (other ?? 0))
    .map(([criterion, own]) => ({
      criterion,
      blocks: groupBy(own, (finding) => finding.block)
        .sort(([one], [other]) => compareBlocks(one, other))
        .map(([block, inBlock]) => ({ block, findings: inBlock })),
    }));
}

/** `Map.groupBy`, which Word's older web views lack. */
function groupBy<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): [K, Finding[]][] {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups];
}
