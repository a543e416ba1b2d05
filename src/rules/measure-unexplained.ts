import { defineRule } from "../checker";
import { isDue, isWritten } from "./measures";
import { inQuotes } from "../french";

export default defineRule({
  id: "measure-unexplained",
  code: "M10",
  title: "Une mesure qui manque à sa date porte sa raison",
  source: "measures.explained",
  severity: "warning",
  scope: "indicator",
  docs: {
    why: "Sans raison écrite, l’auditeur ne sait pas si la mesure n’a pas de sens ou n’a pas été faite.",
    how: "Écrivez la mesure, ou ajoutez la raison\u00a0: «\u00a0sans objet (section ouverte en 2024)\u00a0».",
  },
  check({ measures }, { referenceYear }) {
    return measures.filter(isWritten).flatMap((measure) => {
      const { field, answer, value } = measure;
      if (value.kind !== "pending" && value.kind !== "not-applicable") return [];
      if (value.hasReason || !isDue(measure, referenceYear)) return [];
      const what = `${inQuotes(answer.text)} à la place d’une mesure dont l’année est venue, sans raison.`;
      return [{ field, what, text: answer.text, at: answer.location }];
    });
  },
});
