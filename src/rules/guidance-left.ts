import { defineRule } from "../checker";

export default defineRule({
  id: "guidance-left",
  code: "F2",
  title: "La réponse de l’établissement remplace les consignes du modèle",
  source: "hints",
  severity: "error",
  scope: "answer",
  docs: {
    why: "Une consigne laissée en place se lit comme une case non remplie.",
    how: "Écrivez votre réponse à la place de la consigne, ou effacez la consigne.",
  },
  check({ field, instruction, location }) {
    // « OUI ou NON » is told by its own rule.
    if (instruction === null || field === "perenne") return [];
    return [{ what: "Consigne du modèle non remplacée.", text: instruction, at: location }];
  },
});
