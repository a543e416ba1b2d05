import { defineRule } from "../checker";
import { isWaiting } from "./measures";

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
    return indicator.measures.flatMap(({ field, answer, value, year }) => {
      if (value.kind !== "blank" && value.kind !== "filler") return [];
      if (answer.state === "filled" || (year !== null && year > referenceYear)) return [];
      const what = year === null ? "Mesure manquante." : `Mesure manquante pour ${year}.`;
      return [{ field, what, text: answer.text || null, at: answer.location }];
    });
  },
});
