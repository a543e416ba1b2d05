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
    why: "N, N+3 et N+5 sont des années de l’action.",
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
