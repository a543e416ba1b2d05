import { defineRule } from "../checker";

export default defineRule({
  id: "action-missing",
  code: "S6",
  title: "Chaque critère présente au moins une action",
  source: "action",
  severity: "error",
  scope: "criterion",
  docs: {
    why: "Une action présente un dispositif achevé, ses objectifs et leur évaluation.",
    how: "Insérez l’action suivante depuis l’onglet Insérer du complément.",
  },
  check({ actions, location }) {
    if (actions.length > 0) return [];
    return [{ what: "Critère sans action.", text: null, at: location }];
  },
});
