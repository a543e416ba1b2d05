import type { BlockSection, CriterionSection } from "./section";

/** A criterion whose tables began once more, and the section that this opened. */
export interface Twins {
  readonly first: CriterionSection;
  readonly twin: CriterionSection;
}

/** The sections without those that one table written twice opened: what follows it belongs to the section before. */
export function joinTwins(criteria: readonly CriterionSection[], twins: readonly Twins[]): readonly CriterionSection[] {
  const joined = new Set<CriterionSection>();
  for (const { first, twin } of [...twins].reverse()) {
    if (!isOneTableTwice(first, twin)) continue;
    first.repeats.push(...twin.repeats);
    first.tables.push(...twin.tables);
    first.blocks.push(...twin.blocks);
    first.unnumbered.push(...twin.unnumbered);
    first.passages.push(...twin.passages);
    joined.add(twin);
  }
  return criteria.filter((section) => !joined.has(section));
}

/** Whether a section and the one that starts it over have one table in common, and no block. */
function isOneTableTwice(first: CriterionSection, twin: CriterionSection): boolean {
  const known = new Set(codesOf(first));
  const shared = new Set(codesOf(twin).filter((code) => known.has(code)));
  const isSame = (one: BlockSection, other: BlockSection): boolean =>
    one.kind === other.kind && one.writtenNumber === other.writtenNumber;
  return shared.size === 1 && !twin.blocks.some((block) => first.blocks.some((other) => isSame(block, other)));
}

function codesOf({ tables }: CriterionSection) {
  return tables.map(({ recognition }) => recognition.code);
}
