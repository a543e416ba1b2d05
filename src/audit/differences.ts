import { consensusOf, divergences, type Divergence } from "./consolidate";
import type { AuditRecord, CriterionEntry, ExpectationEntry, OpinionEntry } from "./types";

/** What auditors entered differently, each on their own, and what the consensus made of it; null while it is open. */
export type Difference =
  | (Extract<Divergence, { kind: "verdict" }> & { readonly retained: ExpectationEntry | null })
  | (Extract<Divergence, { kind: "effectiveness" }> & { readonly retained: CriterionEntry | null })
  | (Extract<Divergence, { kind: "opinion" }> & { readonly retained: OpinionEntry | null });

/** Everything on which auditors differed, settled or not: verdicts, then efficacité, then the avis. */
export function differencesOf(record: AuditRecord): readonly Difference[] {
  const consensus = consensusOf(record);
  const alone = { ...record, assessments: record.assessments.filter(({ voice }) => voice !== "consensus") };
  return divergences(alone).map((one): Difference => {
    switch (one.kind) {
      case "verdict": {
        const found = consensus?.expectations.find(({ expectation }) => expectation === one.expectation);
        return { ...one, retained: found?.verdict ? found : null };
      }
      case "effectiveness": {
        const found = consensus?.criteria.find(({ criterion }) => criterion === one.criterion);
        return { ...one, retained: found?.effectiveness ? found : null };
      }
      case "opinion":
        return { ...one, retained: consensus?.opinion?.opinion ? consensus.opinion : null };
    }
  });
}
