import { defineRule } from "../checker";
import { inQuotes } from "../french";
import { mismatched } from "./units";

export default defineRule({
  id: "unit-mismatch",
  code: "M6",
  title: "Les mesures d’un indicateur sont dans la même unité",
  source: "measures.units",
  severity: "warning",
  scope: "indicator",
  docs: {
    why: "Deux mesures ne se comparent que dans la même unité.",
    how: "Écrivez les mesures de cet indicateur dans une seule unité, ou donnez les deux chiffres à chaque date.",
  },
  check(indicator) {
    const { odd, all } = mismatched(indicator);
    if (!odd) return [];
    const said = all.map(({ answer }) => inQuotes(answer.text.replace(/\s+/g, " "))).join(", ");
    const { field, answer } = odd;
    return [{ field, what: `Unités différentes\u00a0: ${said}.`, text: answer.text, at: answer.location }];
  },
});
