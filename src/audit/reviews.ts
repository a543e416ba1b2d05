import type { Dossier } from "../dossier";
import type { GuideEdition } from "../guide";
import { changesSince, type TextChange } from "./changes";
import type { Assessment, Assessor, AuditRecord } from "./types";

/**
 * What became of the text that an assessor scored: the same, another (« à revoir »), gone with its criterion, or not known,
 * where it was scored without a document.
 */
export type TextState = "unchanged" | "changed" | "missing" | "unknown";

/** One criterion that one assessor scored, beside the text of today. */
export interface Review extends Assessor {
  readonly name: string;
  readonly criterion: number;
  readonly state: TextState;
  /** Of a `changed` one. */
  readonly changes: readonly TextChange[];
}

/** The criteria that each assessor scored, beside this dossier: by assessor, then in the edition's order. */
export function reviewsOf(record: AuditRecord, dossier: Dossier): readonly Review[] {
  const known = new Map<string, Pick<Review, "state" | "changes">>();
  const compare = (fingerprint: string | null, criterion: number): Pick<Review, "state" | "changes"> => {
    const key = `${criterion}\n${fingerprint}`;
    let review = known.get(key);
    if (!review) known.set(key, (review = reviewOf(fingerprint, dossier, criterion)));
    return review;
  };
  return record.assessments.flatMap((assessment) =>
    scoredCriteria(assessment, dossier.edition).map((criterion) => {
      const { voice, id, name } = assessment;
      const fingerprint = assessment.criteria.find((one) => one.criterion === criterion)?.fingerprint ?? null;
      return { voice, id, name, criterion, ...compare(fingerprint, criterion) };
    }),
  );
}

/** The criteria on which an assessment holds something that was not withdrawn. */
export function scoredCriteria(assessment: Assessment, { criteria }: GuideEdition): readonly number[] {
  const verdicts = new Set(
    assessment.expectations.filter(({ verdict }) => verdict !== null).map(({ expectation }) => expectation),
  );
  return criteria
    .filter(
      ({ number, expectations }) =>
        expectations.some(({ id }) => verdicts.has(id)) ||
        assessment.criteria.some(
          (one) => one.criterion === number && (one.effectiveness !== null || one.comment !== ""),
        ) ||
        assessment.observations.some(({ criterion, isDeleted }) => criterion === number && !isDeleted),
    )
    .map(({ number }) => number);
}

function reviewOf(fingerprint: string | null, dossier: Dossier, criterion: number): Pick<Review, "state" | "changes"> {
  if (fingerprint === null) return { state: "unknown", changes: [] };
  const isThere = dossier.criteria.some(({ national }) => national === criterion);
  if (!isThere) return { state: fingerprint === "" ? "unchanged" : "missing", changes: [] };
  const changes = changesSince(fingerprint, dossier, criterion);
  return { state: changes.length > 0 ? "changed" : "unchanged", changes };
}
