import { defineRule } from "../checker";
import { indicatorType } from "../dossier";
import { isWritten } from "./measures";

export default defineRule({
  id: "measure-not-numeric",
  code: "M4",
  title: "Un nombre, un taux ou un montant se mesure par un chiffre",
  source: "measures.indicators",
  severity: "warning",
  scope: "indicator",
  docs: {
    why: "Sans chiffre, le progrès ne se compare pas d’une année à l’autre.",
    how: "Écrivez le chiffre, et gardez les mots comme commentaire.",
  },
  check({ answer, measures, kind }, { guide }) {
    if (answer?.state !== "filled") return [];
    const type = indicatorType(answer.text, guide);
    const wantsFigure = type === "count" || type === "rate" || type === "amount" || type === "mixed";
    if (kind === "action" && !wantsFigure) return [];
    return measures.filter(isWritten).flatMap(({ field, answer: { text, location }, value }) => {
      if (value.kind !== "qualitative") return [];
      // For a commitment the guide asks « Donner une mesure chiffrée », whatever the indicator.
      const severity = kind === "commitment" && type !== "qualitative" ? ("error" as const) : ("warning" as const);
      const how = kind === "commitment" && { how: asked };
      return [{ field, severity, what: "Mesure sans chiffre.", ...how, text, at: location }];
    });
  },
});

/** What the guide asks of a commitment (page 10): why the same words weigh more there. */
const asked =
  "Pour un engagement, le guide demande de «\u00a0donner une mesure chiffrée\u00a0»\u00a0: écrivez la valeur de l’année de référence.";
