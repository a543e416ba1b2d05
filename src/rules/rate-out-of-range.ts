import { defineRule } from "../checker";
import { declaredUnit, indicatorType, isUnbounded, type Figure } from "../dossier";
import { countedMeasures } from "./units";

export default defineRule({
  id: "rate-out-of-range",
  code: "M7",
  title: "Un taux borné reste entre 0 et 100\u00a0%",
  source: "measures.bounds",
  severity: "warning",
  scope: "indicator",
  docs: {
    why: "Une part d’un tout ne dépasse pas ce tout\u00a0; seuls des taux comme ceux de pression ou d’occupation le peuvent.",
    how: "Vérifiez le chiffre, ou nommez l’indicateur autrement si ce taux peut dépasser 100\u00a0%.",
  },
  check(indicator, { guide }) {
    const name = indicator.answer?.state === "filled" ? indicator.answer.text : "";
    const type = indicatorType(name, guide);
    if ((type !== "rate" && type !== "mixed") || isUnbounded(name)) return [];
    const inPercent = declaredUnit(indicator.answer?.text ?? "") === "percent";
    return countedMeasures(indicator).flatMap(({ field, answer: { text, location }, value }) =>
      value.figures.some((figure) => isOutside(figure, inPercent))
        ? [{ field, what: "Taux hors de l’intervalle de 0 à 100\u00a0%.", text, at: location }]
        : [],
    );
  },
});

function isOutside({ value, to, outOf, unit }: Figure, inPercent: boolean): boolean {
  const whole =
    outOf ?? (unit === "percent" || (unit === null && inPercent) ? 100 : unit === "per-mille" ? 1000 : Infinity);
  return whole !== Infinity && (value < 0 || (to ?? value) > whole);
}
