import { defineRule } from "../checker";
import { declaredUnit, indicatorType, isUnbounded } from "../dossier";
import { kindsOf, mismatched, type Counted } from "./units";

export default defineRule({
  id: "type-mismatch",
  code: "M9",
  title: "Un nombre se mesure en nombre, un taux en taux",
  source: "measures.indicators",
  severity: "warning",
  scope: "indicator",
  docs: {
    why: "Une mesure d’une autre nature que son indicateur ne dit pas ce qu’il annonce.",
    how: "Changez l’indicateur ou la mesure\u00a0: un nombre pour «\u00a0Nombre…\u00a0», un pourcentage ou un rapport pour «\u00a0Taux…\u00a0».",
  },
  check(indicator, { guide }) {
    if (indicator.answer?.state !== "filled") return [];
    const name = indicator.answer.text;
    const type = indicatorType(name, guide);
    if (type !== "count" && type !== "rate") return [];
    const { odd, all } = mismatched(indicator);
    // Where the units differ, that alone is told.
    if (odd) return [];
    const unit = declaredUnit(indicator.answer?.text ?? "");
    const telling = all.filter((measure) => kindsOf(measure, unit).size > 0);
    const first = telling[0];
    if (!first) return [];
    const only = (kind: "percent" | "number"): boolean =>
      telling.every((measure) => [...kindsOf(measure, unit)].every((one) => one === kind));
    const { field, answer } = first;
    const problem = { field, text: answer.text, at: answer.location };
    if (type === "count") return only("percent") ? [{ ...problem, what: "Un nombre mesuré en pourcentage." }] : [];
    if (!only("number") || telling.some(isRatio) || isUnbounded(name)) return [];
    return [{ ...problem, what: "Un taux mesuré sans pourcentage ni rapport." }];
  },
});

/** « 1,8 »: a decimal number is a ratio. */
function isRatio({ value }: Counted): boolean {
  return value.figures.some((figure) => !Number.isInteger(figure.value));
}
