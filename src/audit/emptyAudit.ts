import { noDetails } from "./details";
import { noInstant } from "./instant";
import type { Assessment, Assessor, AuditPolicy, AuditRecord } from "./types";

/** The one voice of what all auditors agreed on. */
export const consensusAssessor: Assessor = { voice: "consensus", id: "consensus" };

/** The one voice of the school's own evaluation. */
export const schoolAssessor: Assessor = { voice: "school", id: "school" };

/** What holds until an académie chooses otherwise. */
export const defaultPolicy: AuditPolicy = { fiveMinorsMakeMajor: false, labels: {}, at: noInstant };

/** An audit in which nobody said anything yet, of that edition of the guide. */
export function emptyAudit(edition: string): AuditRecord {
  return { edition, policy: defaultPolicy, assessments: [], unknown: [] };
}

/** A voice that has not spoken. */
export function emptyAssessment({ voice, id }: Assessor): Assessment {
  return {
    voice,
    id,
    ...noDetails,
    expectations: [],
    criteria: [],
    observations: [],
    opinion: null,
  };
}
