import { defineRule } from "../checker";
import { isDue, isWaiting } from "./measures";

export default defineRule({
  id: "measure-not-due",
  code: "M3",
  title: "Les mesures des années à venir sont attendues plus tard",
  source: "measures.timing",
  severity: "info",
  scope: "indicator",
  docs: {
    why: "Une mesure à venir est rappelée pour être prévue\u00a0; elle ne compte pas parmi les manques.",
    how: "Rien à faire avant cette année-là. Si l’action est achevée, vérifiez l’année écrite dans l’en-tête.",
  },
  check(indicator, { referenceYear }) {
    if (isWaiting(indicator)) return [];
    return indicator.measures.flatMap((measure) => {
      const { field, answer, value, year } = measure;
      if (isDue(measure, referenceYear) || answer.state === "instruction") return [];
      if (value.kind !== "blank" && value.kind !== "filler" && value.kind !== "pending") return [];
      return [
        { field, what: `Mesure de ${year}, pas encore attendue.`, text: answer.text || null, at: answer.location },
      ];
    });
  },
});
