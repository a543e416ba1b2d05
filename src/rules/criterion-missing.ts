import { defineRule } from "../checker";
import { inQuotes, typeset } from "../french";

export default defineRule({
  id: "criterion-missing",
  code: "S1",
  title: "Chaque critère du cahier des charges a sa section",
  source: "criteria",
  severity: "error",
  scope: "dossier",
  docs: {
    why: "Le label se demande au regard de chacun des critères nationaux.",
    how: "Insérez le critère depuis l’onglet Insérer du complément, ou vérifiez le numéro écrit dans ses titres.",
  },
  check(dossier, { guide }) {
    const present = new Set(dossier.criteria.map(({ national }) => national));
    return guide.criteria
      .filter(({ number }) => !present.has(number))
      .map(({ number, title }) => ({
        criterion: number,
        what: `Critère absent\u00a0: ${inQuotes(typeset(title.text))}.`,
        text: null,
        at: null,
      }));
  },
});
