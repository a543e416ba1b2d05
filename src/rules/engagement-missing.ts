import { defineRule } from "../checker";

export default defineRule({
  id: "engagement-missing",
  code: "S7",
  title: "Chaque critère présente au moins un engagement",
  source: "commitment",
  severity: "warning",
  scope: "criterion",
  docs: {
    why: "Un engagement présente une action à venir et ses attendus.",
    how: "Insérez l’engagement suivant depuis l’onglet Insérer du complément.",
  },
  check({ commitments, location }) {
    if (commitments.length > 0) return [];
    return [{ what: "Critère sans engagement.", text: null, at: location }];
  },
});
