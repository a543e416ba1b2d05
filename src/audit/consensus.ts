import type { Divergence } from "./consolidate";
import { consensusAssessor } from "./emptyAudit";
import type { Instant } from "./instant";
import { setEffectiveness, setOpinion, setVerdict } from "./setters";
import type { AuditRecord, CriterionEntry, ExpectationEntry, OpinionEntry } from "./types";

/** What all agree on; it may be what none of them had entered. */
export type ConsensusChoice =
  | ({ readonly kind: "verdict" } & Omit<ExpectationEntry, "at">)
  | ({ readonly kind: "effectiveness" } & Pick<CriterionEntry, "criterion" | "effectiveness">)
  | ({ readonly kind: "opinion" } & Omit<OpinionEntry, "at">);

/** Makes it the consensus. */
export function setConsensus(record: AuditRecord, agreed: ConsensusChoice, at: Instant): AuditRecord {
  switch (agreed.kind) {
    case "verdict":
      return setVerdict(record, consensusAssessor, agreed, at);
    case "effectiveness":
      return setEffectiveness(record, consensusAssessor, agreed.criterion, agreed.effectiveness, at);
    case "opinion":
      return setOpinion(record, consensusAssessor, agreed, at);
  }
}

/** Resolves a divergence by what one of its auditors entered. */
export function resolveDivergence(
  record: AuditRecord,
  divergence: Divergence,
  auditor: string,
  at: Instant,
): AuditRecord {
  const agreed = agreementOf(divergence, auditor);
  return agreed ? setConsensus(record, agreed, at) : record;
}

function agreementOf(divergence: Divergence, auditor: string): ConsensusChoice | null {
  const { kind } = divergence;
  if (kind === "verdict") {
    const chosen = divergence.statements.find(({ id }) => id === auditor);
    return chosen ? { kind, ...chosen.entry } : null;
  }
  if (kind === "effectiveness") {
    const chosen = divergence.statements.find(({ id }) => id === auditor);
    return chosen ? { kind, ...chosen.entry } : null;
  }
  const chosen = divergence.statements.find(({ id }) => id === auditor);
  return chosen ? { kind, ...chosen.entry } : null;
}
