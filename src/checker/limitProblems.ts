import type { Location } from "../document";
import type { Problem } from "./Rule";

/** Problems of one rule in one paragraph: a person stops counting far below. */
const most = 50;

/**
 * The problems of a rule without those beyond the first fifty of a paragraph, of which the last one tells how many there
 * are: each finding carries and compares the paragraph's words, and ten thousand links of one paragraph would take
 * minutes and hundreds of megabytes.
 */
export function limitProblems<P extends { readonly problem: Problem }>(problems: readonly P[]): readonly P[] {
  if (problems.length <= most) return problems;
  const totals = new Map<string, number>();
  for (const { problem } of problems) {
    const key = placeKey(problem.at);
    if (key !== null) totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  const met = new Map<string, number>();
  return problems.flatMap((one): readonly P[] => {
    const key = placeKey(one.problem.at);
    if (key === null) return [one];
    const rank = (met.get(key) ?? 0) + 1;
    met.set(key, rank);
    if (rank > most) return [];
    const others = totals.get(key)! - most;
    return [rank === most && others > 0 ? { ...one, problem: withOthers(one.problem, others) } : one];
  });
}

/** Paragraphs that Word does not list (a text box, an annex file) are told apart by their words. */
function placeKey(at: Location | null): string | null {
  if (!at) return null;
  const { paragraph, file = 0, text } = at.place;
  return paragraph === null ? text : `${file} ${paragraph}`;
}

function withOthers(problem: Problem, others: number): Problem {
  const more = others === 1 ? "un autre" : `${others} autres`;
  return { ...problem, what: `${problem.what} Ce paragraphe en compte ${more}.` };
}
