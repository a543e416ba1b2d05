import {
  assessmentOf,
  consensusAssessor,
  emptyAssessment,
  identityOf,
  followedGaps,
  looksByPiece,
  resultOf,
  reviewsOf,
  settledPoints,
  signatureStates,
  summariseAudit,
  wordChanges,
  type Assessor,
  type AuditRecord,
  type TextChange,
  type WordChange,
} from "../../audit";
import { nowhere, type Dossier } from "../../dossier";
import type { AuditReading } from "./reading";
import type { OpenAudit } from "./states";

/** What is not worked out from the reading and the record. */
export type AuditBase = Pick<
  OpenAudit,
  | "record"
  | "origin"
  | "me"
  | "differences"
  | "staleSheets"
  | "heldSheets"
  | "areCommentsStale"
  | "recovered"
  | "former"
  | "saving"
>;

/**
 * Everything the pane shows, from what was read and what was said. Of `before`, the account so far, what was worked out
 * stays where nothing of it changed: each verdict is also told as being kept, then as kept.
 */
export function accountOf(reading: AuditReading, base: AuditBase, before: OpenAudit | null): OpenAudit {
  const { record, me } = base;
  if (
    before?.record === record &&
    before.me === me &&
    before.briefs === reading.briefs &&
    before.former === base.former
  )
    return { ...before, ...base };
  const own = me && (assessmentOf(record, me) ?? { ...emptyAssessment(me), name: me.name, position: me.position });
  const { dossier, edition, settings } = reading;
  const { context, result, divergences } = summariseAudit({ record, dossier, edition, settings });
  return {
    ...base,
    edition,
    candidacy: context.candidacy,
    identity: identityOf(dossier, settings),
    briefs: reading.briefs,
    own,
    result,
    ownResult: resultOf(own ?? emptyAssessment(consensusAssessor), context),
    divergences,
    settled: settledPoints(record),
    signatures: signatureStates(record),
    changes: me ? changesOf(record, me, reading) : new Map(),
    looks: looksByPiece(record),
    gaps: followedGaps(record, dossier),
    rewording:
      before && before.former === base.former && before.briefs === reading.briefs
        ? before.rewording
        : rewordingOf(base.former, dossier),
  };
}

/** What changed of each criterion since the former audit's dossier. */
function rewordingOf(former: Dossier | null, dossier: Dossier): ReadonlyMap<number, readonly WordChange[]> {
  if (!former || former.formerFrame !== dossier.formerFrame) return new Map();
  return new Map(
    dossier.edition.criteria.flatMap(({ number }): [number, readonly WordChange[]][] => {
      const changes = wordChanges(former, dossier, number);
      return changes.length > 0 ? [[number, changes]] : [];
    }),
  );
}

/**
 * Criteria of which the school's text is no longer the one that this voice scored, with what changed; all of it, where it
 * is gone.
 */
function changesOf(
  record: AuditRecord,
  me: Assessor,
  { dossier }: AuditReading,
): ReadonlyMap<number, readonly TextChange[]> {
  const own = assessmentOf(record, me);
  const reviews = own ? reviewsOf({ ...record, assessments: [own] }, dossier) : [];
  return new Map(
    reviews.flatMap(({ criterion, state, changes }): [number, readonly TextChange[]][] => {
      if (state === "missing") return [[criterion, [{ at: { ...nowhere, criterion }, kind: "removed" }]]];
      return state === "changed" ? [[criterion, changes]] : [];
    }),
  );
}
