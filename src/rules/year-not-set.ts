import { cellText, placeOf, cellParagraphs } from "../document";
import { defineRule } from "../checker";
import { headerYear } from "../dossier";
import { yearFix } from "./yearFix";

export default defineRule({
  id: "year-not-set",
  code: "M1",
  title: "Les en-têtes des mesures portent des années",
  source: "years",
  severity: "error",
  scope: "table",
  docs: {
    why: "Le guide demande de remplacer N par une année.",
    how: "Écrivez l’année de chaque mesure dans son en-tête\u00a0: N, puis N+3 et N+5.",
  },
  check({ reading: { measureHeaders } }) {
    if (!measureHeaders) return [];
    const { start, followUp, end } = measureHeaders;
    const left = [start, followUp, end].find((cell) => cell && headerYear(cellText(cell)) === null);
    const paragraph = left && cellParagraphs(left)[0];
    if (!left || !paragraph) return [];
    const place = placeOf(paragraph);
    return [
      {
        what: "Année non écrite dans l’en-tête d’une mesure.",
        text: cellText(left),
        at: { place, anchor: place },
        fixes: [yearFix(measureHeaders)],
      },
    ];
  },
});
