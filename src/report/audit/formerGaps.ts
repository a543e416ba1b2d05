import { followUpWords, formerGapWords, type CriterionResult, type FollowedGap } from "../../audit";
import { capitalise } from "../../french";

/** Title of what became of former écarts. */
export const formerTitle = "Écarts de l’audit précédent";

/** Headers of its lines. */
export const formerHeaders = ["Attendu", "Alors", "Aujourd’hui"] as const;

/** One line for each écart of a former audit: its attendu, what was said then, what the auditors say became of it. */
export function formerLine(gap: FollowedGap): readonly [string, string, string] {
  const { expectation, edition, criterion, advice } = gap;
  const attendu = criterion === null ? `${expectation} (édition ${edition})` : expectation;
  const then = [formerGapWords(gap), ...advice.map(({ text }) => `Préconisation\u00a0: ${text}`)];
  return [attendu, then.join("\n"), capitalise(followUpWords(gap))];
}

/**
 * What is a gap today and was none in the last audit, in words; null where there is nothing to say, and where that audit is
 * by another edition: its attendus are others.
 */
export function newGapsSentence(gaps: readonly FollowedGap[], criteria: readonly CriterionResult[]): string | null {
  if (gaps.length === 0 || gaps.some(({ criterion }) => criterion === null)) return null;
  const former = new Set(gaps.map(({ expectation }) => expectation));
  const found = criteria
    .flatMap(({ majors, minors, ungraded }) => [...majors, ...minors, ...ungraded])
    .filter((id) => !former.has(id));
  if (found.length === 0) return null;
  return `${found.length < 2 ? "Écart nouveau" : "Écarts nouveaux"}\u00a0: ${found.join(", ")}.`;
}
