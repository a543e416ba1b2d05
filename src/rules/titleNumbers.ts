import type { Edit } from "../checker";
import type { Place } from "../document";

/** Puts a number in place of another one. */
type NumberEdit = Extract<Edit, { kind: "replaceText" }>;

/** « Critère 3 », « CRITÈRE n° 3 », « Critère : X ». */
const criterionNumber = /(crit.{1,2}res?\s*(?:[:–—-]\s*)?(?:n\s?[°º]\s*)?)(\d+|X(?![\p{L}\d]))/iu;

/** « ACTION 2 », « engagement n° 1 », « Action 1.2 ». */
const blockNumber = /((?:action|engagement)\s+(?:n\s?[°º]\s*)?(?:\d+\.)?)(\d+)/iu;

/** Writes the criterion's number in a title, in place of another one or of the model's X. */
export function criterionNumberEdits(title: Place, number: number): readonly NumberEdit[] {
  return numberEdits(title, criterionNumber, number);
}

/** Writes the rank of an action or engagement in its title. */
export function blockNumberEdits(title: Place, number: number): readonly NumberEdit[] {
  return numberEdits(title, blockNumber, number);
}

/** Nothing where it is the right one, where none is typed (Word may number by itself), or where it is not found. */
function numberEdits(title: Place, pattern: RegExp, number: number): readonly NumberEdit[] {
  const match = pattern.exec(title.text);
  if (!match || Number(match[2]) === number) return [];
  const start = match.index + match[1]!.length;
  return [{ kind: "replaceText", at: { ...title, start, end: start + match[2]!.length }, text: String(number) }];
}
