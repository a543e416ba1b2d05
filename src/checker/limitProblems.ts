import type { Location } from "../document";
import type { Problem } from "./Rule";

/** Problems of one rule in one paragraph, and in all: a person stops counting far below. */
const most = { paragraph: 50, dossier: 2000 } as const;

/** Characters that the places of one rule's problems may hold together: hundreds of times those of the official template. */
const mostCharacters = 6_000_000;

/**
 * The problems of a rule without those beyond what a person reads; the last one told counts the others. Each finding
 * carries and compares the words of its place: ten thousand links of one paragraph, or twenty thousand empty actions,
 * would take minutes and hundreds of megabytes.
 */
export function limitProblems<P extends { readonly problem: Problem }>(problems: readonly P[]): readonly P[] {
  return withinDossier(withinParagraphs(problems), problems.length);
}

function withinParagraphs<P extends { readonly problem: Problem }>(problems: readonly P[]): readonly P[] {
  if (problems.length <= most.paragraph) return problems;
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
    if (rank > most.paragraph) return [];
    const others = totals.get(key)! - most.paragraph;
    return [rank === most.paragraph && others > 0 ? withOthers(one, "Ce paragraphe", others) : one];
  });
}

function withinDossier<P extends { readonly problem: Problem }>(problems: readonly P[], total: number): readonly P[] {
  let count = 0;
  let characters = 0;
  for (const { problem } of problems) {
    characters += (problem.at?.place.text.length ?? 0) + (problem.at?.anchor?.text.length ?? 0);
    if (count === most.dossier || (count > 0 && characters > mostCharacters)) break;
    count++;
  }
  if (count === problems.length) return problems;
  const told = problems.slice(0, count);
  return [...told.slice(0, -1), withOthers(told.at(-1)!, "Le dossier", total - count)];
}

/** Paragraphs that Word does not list (a text box, an annex file) are told apart by their words. */
function placeKey(at: Location | null): string | null {
  if (!at) return null;
  const { paragraph, file = 0, text } = at.place;
  return paragraph === null ? text : `${file} ${paragraph}`;
}

function withOthers<P extends { readonly problem: Problem }>(one: P, whole: string, others: number): P {
  const more = others === 1 ? "un autre" : `${others} autres`;
  return { ...one, problem: { ...one.problem, what: `${one.problem.what} ${whole} en compte ${more}.` } };
}
