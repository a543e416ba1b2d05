import { removeEvidence as planRemovalOf, registerFrom, staysListed } from "../../evidence";
import { refuse, type EvidenceSnapshot, type Plan } from "./EvidenceSnapshot";
import { listEdits } from "./list";
import { replacements } from "./numbers";

/**
 * A piece out of the register and of our list. `withCitations`: out of what cites it too, where nothing of a sentence
 * goes with it; the count is that of the citations that remain.
 */
export function planRemoval(snapshot: EvidenceSnapshot, key: string, withCitations: boolean): Plan {
  const { dossier, register, view } = snapshot;
  const plan = planRemovalOf(dossier, registerFrom(dossier, register), key);
  const entry = view.entries.find((one) => one.key === key);
  if (!plan || !entry) return refuse("gone");
  const edits = withCitations ? replacements(plan.edits) : [];
  const isKept = staysListed(view, entry);
  if (isKept && !entry.isRegistered && edits.length === 0) return refuse("line-theirs");
  return {
    edits: [...edits, ...listEdits(snapshot, plan.rows)],
    register: plan.register,
    words: entry.item.number,
    count: (withCitations ? plan.remaining : plan.citations).length,
    list: isKept ? "kept" : null,
  };
}
