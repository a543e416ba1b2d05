import { consensusVoice } from "./emptyAudit";
import type { Instant } from "./instant";
import { setEffectiveness, setOpinion, setVerdict } from "./setters";
import type { AuditRecord } from "./types";
import type { Divergence } from "./voices";

/**
 * Settles a divergence by what one of its auditors said. For what none of them said, the setters with `consensusVoice`.
 */
export function settle(record: AuditRecord, divergence: Divergence, auditor: string, at: Instant): AuditRecord {
  if (divergence.kind === "verdict") {
    const chosen = divergence.said.find(({ id }) => id === auditor);
    return chosen ? setVerdict(record, consensusVoice, chosen.entry, at) : record;
  }
  if (divergence.kind === "effectiveness") {
    const chosen = divergence.said.find(({ id }) => id === auditor);
    if (!chosen) return record;
    return setEffectiveness(record, consensusVoice, divergence.criterion, chosen.entry.effectiveness, at);
  }
  const chosen = divergence.said.find(({ id }) => id === auditor);
  return chosen ? setOpinion(record, consensusVoice, chosen.entry, at) : record;
}
