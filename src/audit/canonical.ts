import { makeNotes } from "./notes";
import { assessorKinds, type Assessment, type AuditRecord } from "./types";

/** The same record with every list in one order: two records of the same content are then equal. */
export function canonical(record: AuditRecord): AuditRecord {
  return {
    ...record,
    assessments: sorted(
      record.assessments.map(canonicalAssessment),
      ({ voice, id }) => `${assessorKinds.indexOf(voice)} ${id}`,
    ),
    ...makeNotes((of, keyOf) => sorted(of(record), keyOf)),
    unknown: [...new Set(record.unknown)].sort(),
  };
}

function canonicalAssessment(assessment: Assessment): Assessment {
  return {
    ...assessment,
    expectations: sorted(assessment.expectations, ({ expectation }) => expectation),
    criteria: sorted(assessment.criteria, ({ criterion }) => String(criterion).padStart(6, "0")),
    observations: sorted(assessment.observations, ({ id }) => id),
  };
}

function sorted<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
