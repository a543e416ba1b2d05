import { noDetails } from "./details";
import { noInstant } from "./instant";
import { noNotes } from "./notes";
import type { Assessment, Assessor, AuditPolicy, AuditRecord, CriterionEntry } from "./types";

/** The assessor that stands for what all auditors agreed on. */
export const consensusAssessor: Assessor = { voice: "consensus", id: "consensus" };

/** The assessor that stands for the school's own evaluation. */
export const schoolAssessor: Assessor = { voice: "school", id: "school" };

/** What holds until an académie chooses otherwise. */
export const defaultPolicy: AuditPolicy = { fiveMinorsMakeMajor: false, labels: {}, at: noInstant };

/** An audit in which nobody entered anything yet, of that edition of the guide. */
export function emptyAudit(edition: string): AuditRecord {
  return { edition, policy: defaultPolicy, assessments: [], ...noNotes, unknown: [] };
}

/** The assessment of somebody who entered nothing. */
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

/** The entry on a criterion of which nothing was entered. */
export function emptyCriterion(criterion: number): CriterionEntry {
  return {
    criterion,
    effectiveness: null,
    effectivenessAt: noInstant,
    comment: "",
    commentAt: noInstant,
    fingerprint: null,
    fingerprintAt: noInstant,
  };
}
