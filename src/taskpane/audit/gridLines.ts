import {
  criterionOf,
  evidenceFindingLabels,
  isApplicable,
  type Assessment,
  type Divergence,
  type Verdict,
} from "../../audit";
import type { OpenAudit } from "../../session";
import { isLineComplete, type CriterionProgress, type GridLine } from "./gridView";
import { words } from "./words";

/** The attendus of a criterion with what everybody said of them. */
export function gridLines(
  { edition, record, own, candidacy, gaps, me }: OpenAudit,
  criterion: number,
): readonly GridLine[] {
  const text = edition.criteria.find(({ number }) => number === criterion);
  const others = record.assessments.filter((entries) => entries !== own);
  return (text?.expectations ?? []).map((expectation) => ({
    expectation,
    own: own ? entryOf(own, expectation.id) : null,
    others: others.flatMap((entries) => {
      const entry = entryOf(entries, expectation.id);
      return entry?.verdict ? [{ name: assessorName(entries), entry }] : [];
    }),
    former: gaps
      .filter((gap) => gap.criterion === criterion && gap.expectation === expectation.id)
      .map((gap) => ({ gap, own: gap.said.find(({ id }) => id === me?.id)?.outcome ?? null })),
    isNotApplicable: !isApplicable(expectation, candidacy),
  }));
}

/** What the person at work found in the pieces that a criterion cites and that she opened: « C3-A1-02 : vue, confirme ». */
export function seenIn({ briefs, looks, me }: OpenAudit, criterion: number): readonly string[] {
  const evidence = briefs.find((one) => one.criterion === criterion)?.evidence ?? [];
  return evidence.flatMap(({ number, text }) => {
    const own = looks.get(number)?.find(({ id }) => id === me?.id);
    return own ? [`${text}\u00a0: ${evidenceFindingLabels[own.finding]}`] : [];
  });
}

/** How far each criterion is; a line that is « sans objet » by itself is not counted: nothing is to be said of it. */
export function progressOf(account: OpenAudit): readonly CriterionProgress[] {
  return account.briefs.map(({ criterion, title }) => {
    const lines = gridLines(account, criterion).filter(({ own, isNotApplicable }) => !isNotApplicable || own?.verdict);
    const saying = (verdict: Verdict) => lines.filter(({ own }) => own?.verdict === verdict).length;
    return {
      ...{ criterion, title, total: lines.length, done: lines.filter(isLineComplete).length },
      gaps: saying("non-compliant"),
      unverified: saying("unverified"),
      divergences: account.divergences.filter((one) => criterionIn(one, account) === criterion).length,
      formerOpen: account.gaps.filter((gap) => gap.criterion === criterion && gap.said.length === 0).length,
      isToReview: account.changes.has(criterion),
    };
  });
}

/** The criterion that a divergence is about; null for one on the avis. */
function criterionIn(divergence: Divergence, { edition }: OpenAudit): number | null {
  if (divergence.kind === "opinion") return null;
  return divergence.kind === "effectiveness" ? divergence.criterion : criterionOf(edition, divergence.expectation);
}

function entryOf({ expectations }: Assessment, id: string) {
  return expectations.find(({ expectation }) => expectation === id) ?? null;
}

/** Whose words these are, for people. */
export function assessorName({ voice, name }: Pick<Assessment, "voice" | "name">): string {
  return voice === "consensus"
    ? words.team.consensus
    : voice === "school"
      ? words.team.school
      : name || words.team.unnamed;
}
