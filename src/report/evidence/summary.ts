import type { EvidenceEntry, EvidenceNeed, EvidenceStage, EvidenceTrouble, EvidenceInventory } from "../../evidence";

/** How many pieces of evidence there are, how many reached each stage and have each trouble, and what is left over. */
export type EvidenceSummary = Readonly<
  Record<EvidenceStage | EvidenceTrouble | "items" | "unproved" | "unusedFiles", number>
>;

/** Stages and troubles in the order they are told. */
export const stages = ["expected", "cited", "listed", "found"] as const satisfies readonly EvidenceStage[];
export const troubles = [
  "unlisted",
  "file-missing",
  "local-link",
  "uncited",
  "undated",
  "doubled",
  "account-link",
  "several-files",
  "differs",
] as const satisfies readonly EvidenceTrouble[];

/** Troubles that leave the auditor without the piece, as errors of a check do. */
const faults: ReadonlySet<EvidenceTrouble> = new Set(["unlisted", "file-missing", "local-link"]);

/** Counts what a view tells. */
export function summariseEvidence({ entries, needs, unusedFiles }: EvidenceInventory): EvidenceSummary {
  const reached = (stage: EvidenceStage): number => entries.filter((entry) => entry.stages.has(stage)).length;
  const having = (trouble: EvidenceTrouble): number => entries.filter((entry) => hasTrouble(entry, trouble)).length;
  return {
    items: entries.length,
    ...(Object.fromEntries(stages.map((stage) => [stage, reached(stage)])) as Record<EvidenceStage, number>),
    ...(Object.fromEntries(troubles.map((trouble) => [trouble, having(trouble)])) as Record<EvidenceTrouble, number>),
    unproved: unprovedNeeds(needs).length,
    unusedFiles: unusedFiles.length,
  };
}

/** Whether an entry has a trouble. */
export function hasTrouble(entry: EvidenceEntry, trouble: EvidenceTrouble): boolean {
  return entry.troubles.includes(trouble);
}

/** The numbers of the entries with these keys, as they are written. */
export function numbersOf(keys: readonly string[], entries: readonly EvidenceEntry[]): readonly string[] {
  const numbers = new Map(entries.map(({ key, item }) => [key, item.number]));
  return keys.map((key) => numbers.get(key) || "(sans numéro)");
}

/** Actions and measured indicators for which nothing is cited; of an action without any, the action alone. */
export function unprovedNeeds(needs: readonly EvidenceNeed[]): readonly EvidenceNeed[] {
  const bare = new Set(needs.filter((need) => isAction(need) && !need.hasEvidence).map(blockOf));
  return needs.filter((need) => !need.hasEvidence && (isAction(need) || !bare.has(blockOf(need))));
}

/** Whether a piece, or a whole action, is out of the auditor's reach: what a check tells as errors. */
export function isEvidenceFaulty({ entries, needs }: EvidenceInventory): boolean {
  return (
    entries.some((entry) => entry.troubles.some((trouble) => faults.has(trouble))) ||
    needs.some((need) => isAction(need) && !need.hasEvidence)
  );
}

function isAction({ at }: EvidenceNeed): boolean {
  return at.indicator === null;
}

function blockOf({ at }: EvidenceNeed): string {
  return `${at.criterion} ${at.block}`;
}
