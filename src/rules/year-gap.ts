import { cellParagraphs, cellText, placeOf, type Cell } from "../document";
import { defineRule } from "../checker";
import { headerYear, measureYears } from "../dossier";

export default defineRule({
  id: "year-gap",
  code: "M8",
  title: "Le suivi vient trois ans après le début, la fin cinq ans après",
  source: "years.gap",
  severity: "warning",
  scope: "table",
  docs: {
    why: "Le modèle du guide mesure à N, à N+3 et à N+5.",
    how: "Vérifiez les années des en-têtes\u00a0; si l’action est plus courte, dites-le dans sa durée.",
  },
  check({ reading }) {
    const { measureHeaders } = reading;
    const first = measureYears(reading).start;
    if (!measureHeaders || first === null) return [];
    const { followUp, end } = measureHeaders;
    const gaps = [
      { cell: followUp, field: "mesure-n3", name: "du suivi", gap: 3 },
      { cell: end, field: "mesure-n5", name: "de fin", gap: 5 },
    ] as const;
    const wrong = gaps.filter(({ cell, gap }) => ![null, first + gap].includes(yearOf(cell)));
    const one = wrong[0];
    if (!one?.cell) return [];
    // Both wrong: the year of the beginning may well be the cause, and the table is told once.
    const what = wrong
      .map(({ cell, name, gap }) => `L’année ${name} est ${yearOf(cell)}, et non ${first + gap} (N+${gap}).`)
      .join(" ");
    const place = placeOf(cellParagraphs(one.cell)[0]!);
    return [{ field: one.field, what, text: cellText(one.cell), at: { place, anchor: place } }];
  },
});

function yearOf(cell: Cell | null): number | null {
  return cell ? headerYear(cellText(cell)) : null;
}
