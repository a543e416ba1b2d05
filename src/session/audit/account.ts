import {
  assessmentOf,
  consensusAssessor,
  emptyAssessment,
  identityOf,
  resultOf,
  reviewsOf,
  summariseAudit,
  type Assessment,
  type Assessor,
  type AuditRecord,
  type TextChange,
} from "../../audit";
import { fold, splitWords } from "../../document";
import { nowhere } from "../../dossier";
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
  | "saving"
>;

/**
 * Everything the pane shows, from what was read and what was said. Of `before`, the account so far, what was worked out
 * stays where nothing of it changed: each verdict is also told as being kept, then as kept.
 */
export function accountOf(reading: AuditReading, base: AuditBase, before: OpenAudit | null): OpenAudit {
  const { record, me } = base;
  if (before?.record === record && before.me === me && before.briefs === reading.briefs) return { ...before, ...base };
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
    changes: me ? changesOf(record, me, reading) : new Map(),
  };
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

/**
 * The person at work: who spoke already under this name is the same person, however it is written. Of several of one
 * name, the one of the same function.
 */
export function speakerOf(
  record: AuditRecord,
  speaker: Assessor,
  who: Pick<Assessment, "name" | "position">,
): Assessor {
  if (speaker.voice !== "auditor" || assessmentOf(record, speaker)) return speaker;
  const namesakes = record.assessments.filter(
    ({ voice, name }) => voice === "auditor" && wordsOf(name) !== "" && wordsOf(name) === wordsOf(who.name),
  );
  const same = namesakes.find(({ position }) => wordsOf(position) === wordsOf(who.position));
  const found = same ?? (namesakes.length === 1 ? namesakes[0] : undefined);
  return found ? { voice: "auditor", id: found.id } : speaker;
}

/** « DIARRA Awa » is « Awa Diarra ». */
function wordsOf(name: string): string {
  return splitWords(fold(name))
    .map(({ key }) => key)
    .sort()
    .join(" ");
}
