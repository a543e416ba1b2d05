import { defineRule } from "../checker";
import { isDue, isWaiting } from "./measures";

export default defineRule({
  id: "measure-missing",
  code: "M2",
  title: "Chaque mesure dont l’année est venue est écrite",
  source: "measures",
  severity: "error",
  scope: "indicator",
  docs: {
    why: "Les mesures montrent le chemin fait entre le début et la fin de l’action.",
    how: "Écrivez la mesure, ou la raison pour laquelle elle manque.",
  },
  check(indicator, { referenceYear }) {
    if (isWaiting(indicator)) return [];
    return indicator.measures.flatMap((measure) => {
      const { field, answer, value, year } = measure;
      if (value.kind !== "blank" && value.kind !== "filler") return [];
      if (answer.state === "filled" || !isDue(measure, referenceYear)) return [];
      const what = year === null ? "Mesure manquante." : `Mesure manquante pour ${year}.`;
      return [{ field, what, text: answer.text || null, at: answer.location }];
    });
  },
});
