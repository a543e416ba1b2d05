import { fold } from "../document";
import type { GuideEdition, IndicatorType } from "../guide";

const byWords: readonly (readonly [RegExp, IndicatorType])[] = [
  [/^(nombre|nb)s?\b.*\b(et|ou) (le )?(taux|pourcentage|part)\b/, "mixed"],
  [/^(taux|pourcentage|part|proportion)\b.*\bet (le )?nombre\b/, "mixed"],
  [/^(le |les )?(nombre|nb|effectifs?|quantite|volume)s?\b/, "count"],
  [/^(le |les |la )?(taux|pourcentage|part|proportion)\b/, "rate"],
  [/^(le |les )?(montant|budget|cout|somme)s?\b/, "amount"],
  [/^(la )?frequence\b/, "frequency"],
];

const fromGuide = new WeakMap<GuideEdition, Map<string, IndicatorType>>();

/** What an indicator measures: the guide's own examples first, else its first words; null when neither tells. */
export function indicatorType(text: string, guide: GuideEdition): IndicatorType | null {
  let known = fromGuide.get(guide);
  if (!known) {
    known = new Map(
      guide.criteria.flatMap(({ exampleIndicators }) =>
        exampleIndicators.map((one) => [fold(one.text), one.type] as const),
      ),
    );
    fromGuide.set(guide, known);
  }
  const said = fold(text);
  return known.get(said) ?? byWords.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
