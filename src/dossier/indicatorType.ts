import { fold } from "../document";
import type { GuideEdition, IndicatorType } from "../guide";

const byWords: readonly (readonly [RegExp, IndicatorType])[] = [
  [/^(nombre|nb|nbre)s?\b.*\b(et|ou) (le |la )?(taux|pourcentage|part|proportion)\b/, "mixed"],
  [/^(taux|pourcentage|part|proportion)\b.*\b(et|ou) (le )?(nombre|nb)\b/, "mixed"],
  [/^(nombre|nb|nbre|effectif|quantite|volume|total)s?\b/, "count"],
  [/^(taux|pourcentage|part|proportion|ratio)s?\b|^%/, "rate"],
  [/^(montant|budget|cout|somme|depense|recette)s?\b/, "amount"],
  [/^frequence\b/, "frequency"],
];

/** What stands before the indicator itself: « Indicateur d’évaluation 1.1 : », « - », « Le ». */
const opening =
  /^(?:[^a-z\d%]|indicateur(?: d'evaluation)? ?\d+(?:\.\d+)* ?[:.)-]?|\d+(?:\.\d+)* ?[.)-] ?|(?:le|la|les) )+/;

interface Known {
  readonly byText: ReadonlyMap<string, IndicatorType>;
  /** First words of the guide's qualitative examples: « lisibilité », « existence », « suivi »… */
  readonly qualities: ReadonlySet<string>;
}

const fromGuide = new WeakMap<GuideEdition, Known>();

/** What an indicator measures: the guide's own examples first, else its first words; null when neither tells. */
export function indicatorType(text: string, guide: GuideEdition): IndicatorType | null {
  const { byText, qualities } = knownOf(guide);
  const said = nameOf(text);
  return (
    byText.get(said) ??
    byWords.find(([pattern]) => pattern.test(said))?.[1] ??
    (qualities.has(firstWord(said)) ? "qualitative" : null)
  );
}

/** Rates that may pass 100 % or fall below nought (pressure, occupation, what compares two years). */
const unbounded =
  /\b(?:taux|pourcentage|part|ratio|proportion) (?:de |d'|des )?(?:l')?(?:pression|occupation|remplissage|transformation|evolution|variation|croissance|augmentation|accroissement|progression|couverture|encadrement|rotation)\b|\b(?:evolution|variation|valeur ajoutee)\b|^(?:hausse|baisse|augmentation|diminution|progression)\b/;

/** Whether a rate may leave 0–100 %. */
export function isUnbounded(text: string): boolean {
  return unbounded.test(nameOf(text));
}

function knownOf(guide: GuideEdition): Known {
  let known = fromGuide.get(guide);
  if (!known) {
    const examples = guide.criteria.flatMap(({ exampleIndicators }) => exampleIndicators);
    const qualities = examples.filter(({ type }) => type === "qualitative");
    known = {
      byText: new Map(examples.map(({ text, type }) => [nameOf(text), type])),
      qualities: new Set(qualities.map(({ text }) => firstWord(nameOf(text)))),
    };
    fromGuide.set(guide, known);
  }
  return known;
}

/** The indicator without its number and the reference to evidence that follows it. */
function nameOf(text: string): string {
  return fold(text)
    .replace(/ ?\(?(?:cf\.? )?(?:annexe|ann\.|pj|piece|preuve)s? .*$/, "")
    .replace(opening, "")
    .replace(/[\s.;:,]+$/, "");
}

function firstWord(text: string): string {
  return /^[a-z]+/.exec(text)?.[0] ?? "";
}
