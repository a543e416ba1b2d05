import { never } from "./instant";
import type { AuditPolicy, AuditRecord, Entries, Speaker } from "./types";

/** The one voice of what all auditors agreed on. */
export const consensusVoice: Speaker = { voice: "consensus", id: "consensus" };

/** The one voice of the school's own evaluation. */
export const schoolVoice: Speaker = { voice: "school", id: "school" };

/** What holds until an académie chooses otherwise. */
export const defaultPolicy: AuditPolicy = { fiveMinorsMakeMajor: false, labels: {}, at: never };

/** An audit in which nobody said anything yet, of that edition of the guide. */
export function emptyAudit(edition: string): AuditRecord {
  return { edition, policy: defaultPolicy, entries: [], unknown: [] };
}

/** A voice that has not spoken. */
export function emptyEntries({ voice, id }: Speaker): Entries {
  return {
    voice,
    id,
    name: "",
    position: "",
    signedOn: null,
    at: never,
    expectations: [],
    criteria: [],
    observations: [],
    opinion: null,
  };
}
