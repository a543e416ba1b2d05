import { addAll } from "../document";
import type { BlockSection, CriterionSection } from "./section";

/** A criterion whose tables began once more, and the section that this opened. */
export interface RepeatedSection {
  readonly first: CriterionSection;
  readonly second: CriterionSection;
}

/** The sections without those that one table written twice opened: what follows it belongs to the section before. */
export function mergeRepeats(
  criteria: readonly CriterionSection[],
  repeated: readonly RepeatedSection[],
): readonly CriterionSection[] {
  const joined = new Set<CriterionSection>();
  for (const { first, second } of [...repeated].reverse()) {
    if (!isOneTableTwice(first, second)) continue;
    addAll(first.repeats, second.repeats);
    addAll(first.tables, second.tables);
    addAll(first.blocks, second.blocks);
    addAll(first.unnumbered, second.unnumbered);
    addAll(first.passages, second.passages);
    joined.add(second);
  }
  return criteria.filter((section) => !joined.has(section));
}

/** Whether a section and the one that starts it over have one table in common, and no block. */
function isOneTableTwice(first: CriterionSection, second: CriterionSection): boolean {
  const known = new Set(codesOf(first));
  const shared = new Set(codesOf(second).filter((code) => known.has(code)));
  const isSame = (one: BlockSection, other: BlockSection): boolean =>
    one.kind === other.kind && one.writtenNumber === other.writtenNumber;
  return shared.size === 1 && !second.blocks.some((block) => first.blocks.some((other) => isSame(block, other)));
}

function codesOf({ tables }: CriterionSection) {
  return tables.map(({ recognition }) => recognition.code);
}
