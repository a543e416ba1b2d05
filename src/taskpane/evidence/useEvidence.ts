import type { EvidenceInventory } from "../../evidence";
import type { EvidenceSession } from "../../session";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";

/** What the panels of the evidence work with. */
export interface EvidenceDesk {
  readonly evidence: EvidenceSession;
  /** What was read; null until it is. */
  readonly view: EvidenceInventory | null;
  /** Something is being read or written. */
  readonly isBusy: boolean;
  /** An auditor only reads. */
  readonly canWrite: boolean;
  /** See `PaneParts`. */
  readonly run: (job: Promise<unknown>) => void;
}

/** The evidence as it stands. */
export function useEvidence(): EvidenceDesk {
  const { session, preferences, run } = usePane();
  const { evidence } = session;
  const state = useStore(evidence.state);
  const work = useStore(evidence.work);
  return {
    evidence,
    view: state.status === "read" ? state.view : null,
    isBusy: work.status === "working" || state.status === "reading",
    canWrite: preferences.mode === "school",
    run,
  };
}
