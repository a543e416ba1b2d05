import { fieldsOf, partOf } from "./catalogue";
import type { MatchScore, TableCandidate } from "./defineTable";
import { scoreHeader } from "./matchScore";

/** T7 or T11, of the same columns, by the block they stand in; an unknown block is taken for an action. */
export function scoreImplementation(candidate: TableCandidate, code: "T7" | "T11"): MatchScore | null {
  if ((candidate.block ?? "action") !== partOf(code)) return null;
  return scoreHeader(candidate, ["T7", "T11"], fieldsOf(code), 3);
}
